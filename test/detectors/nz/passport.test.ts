import fc from 'fast-check';
import { passport } from '../../../detectors/nz/passport.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(fc.constantFrom('LA', 'LF', 'LH', 'EA', 'EP', 'N', 'RA'), digits(6)),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['passport', 'uruwhenua', 'passeport', 'Reisepass'],
  never: joined(letters(2), digits(5)),
});
