import { passport } from '../../../detectors/us/passport.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(letters(1), digits(8)),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: [
    'passport',
    'travel document',
    'Reisepass',
    'passeport',
    'pasaporte',
    'passaporto',
    'paspoort',
    'paszport',
  ],
  never: joined(letters(1), digits(7)),
});
