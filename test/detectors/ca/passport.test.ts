import fc from 'fast-check';
import { passport } from '../../../detectors/ca/passport.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: fc.oneof(joined(letters(2), digits(6)), joined(letters(1), digits(6), letters(2))),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['passport', 'passeport', 'Reisepass', 'pasaporte', 'paspoort'],
  never: joined(letters(2), digits(5)),
});
