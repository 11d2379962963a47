import { tin } from '../../../detectors/ph/tin.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

suite(tin, {
  valid: joined(between(1, 5, 1), digits(8), '000'),
  spellings: [
    [grouped('-', 3, 3, 3, 3), 'never'],
    [asIs, 'never'],
  ],
  words: ['TIN', 'BIR', 'tax id'],
  never: digits(10),
});
