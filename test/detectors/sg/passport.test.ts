import { passport } from '../../../detectors/sg/passport.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(letters(1, 'EK'), digits(7), letters(1)),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['passport', '护照', 'passeport'],
  never: joined(letters(1, 'EK'), digits(6), letters(1)),
});
