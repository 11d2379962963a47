import { plaka } from '../../../detectors/tr/plaka.js';
import { asIs, between, digits, grouped, joined, letters, suite } from '../world.js';

suite(plaka, {
  valid: joined(between(1, 81, 2), letters(3), digits(3)),
  spellings: [
    [asIs, 'alone'],
    [grouped(' ', 2, 3, 3), 'never'],
    [(value) => value.toLowerCase(), 'alone'],
  ],
  words: ['plaka', 'plakası', 'plate'],
  never: joined(between(82, 99, 2), letters(3), digits(3)),
});
