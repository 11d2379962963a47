import { rfc } from '../../../detectors/mx/rfc.js';
import { asIs, between, digits, grouped, joined, letters, suite } from '../world.js';

suite(rfc, {
  valid: joined(letters(4), between(0, 99, 2), between(1, 12, 2), between(1, 28, 2), letters(2), digits(1)),
  spellings: [
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'never'],
    [grouped('-', 4, 6, 3), 'never'],
  ],
  words: ['RFC', 'contribuyente'],
  never: joined(letters(4), digits(2), '13', digits(2), letters(2), digits(1)),
});
