import { cnic } from '../../../detectors/pk/cnic.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

suite(cnic, {
  valid: joined(between(1, 7, 1), digits(11), between(1, 9, 1)),
  spellings: [
    [grouped('-', 5, 7, 1), 'always'],
    [asIs, 'never'],
  ],
  words: ['CNIC', 'NADRA', 'identity card'],
  never: digits(12),
});
