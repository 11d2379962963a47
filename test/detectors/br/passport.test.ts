import { passport } from '../../../detectors/br/passport.js';
import { asIs, digits, grouped, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(letters(2), digits(6)),
  spellings: [
    [asIs, 'never'],
    [grouped(' ', 2, 6), 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['passaporte', 'passport', 'pasaporte', 'Reisepass'],
  never: joined(letters(2), digits(5)),
});
