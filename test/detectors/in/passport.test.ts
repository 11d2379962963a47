import { passport } from '../../../detectors/in/passport.js';
import { asIs, between, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(letters(1, 'ABCDEFGHIJKLMNOPRSTUVWY'), between(1, 9, 1), digits(5), between(1, 9, 1)),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['passport', 'पासपोर्ट', 'passeport'],
  never: joined(letters(1, 'QXZ'), digits(7)),
});
