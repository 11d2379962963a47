import fc from 'fast-check';
import { passport } from '../../../detectors/tr/passport.js';
import { asIs, digits, joined, letters, suite } from '../world.js';

suite(passport, {
  valid: joined(fc.constantFrom('U', 'S', 'Z', 'D'), digits(8)),
  spellings: [
    [asIs, 'never'],
    [(value) => value.toLowerCase(), 'never'],
  ],
  words: ['pasaport', 'passport', 'passeport', 'Reisepass'],
  never: joined(letters(1), digits(7)),
});
