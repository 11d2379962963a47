import { nin } from '../../../detectors/ng/nin.js';
import { asIs, between, digits, grouped, joined, suite } from '../world.js';

suite(nin, {
  valid: joined(between(1, 9, 1), digits(10)),
  spellings: [
    [asIs, 'never'],
    [grouped(' ', 4, 3, 4), 'never'],
  ],
  words: ['NIN', 'BVN', 'national identification number'],
  never: joined(between(1, 9, 1), digits(9)),
});
