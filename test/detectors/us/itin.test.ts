import fc from 'fast-check';
import { itin } from '../../../detectors/us/itin.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

const group = fc.oneof(between(50, 65, 2), between(70, 88, 2), between(90, 92, 2), between(94, 99, 2));

suite(itin, {
  valid: joined('9', digits(2), group, digits(4)),
  spellings: [
    [grouped('-', 3, 2, 4), 'always'],
    [grouped(' ', 3, 2, 4), 'never'],
    [asIs, 'never'],
  ],
  words: ['ITIN', 'tax id', 'taxpayer', 'número fiscal'],
  never: joined('9', digits(2), fc.constantFrom('00', '49', '66', '69', '89', '93'), digits(4)),
});
