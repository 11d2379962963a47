import fc from 'fast-check';
import { passport } from '../../../detectors/au/passport.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(fc.constantFrom('N', 'E', 'L', 'X', 'PA', 'PE', 'RA'), digits(7)),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['passport', 'passeport', 'Reisepass', 'pasaporte', 'paszport'],
  never: joined(letters(1), digits(6)),
});
