import fc from 'fast-check';
import { nid } from '../../../detectors/eg/nid.js';
import { asIs, between, digits, joined, suite } from '../world.js';

suite(nid, {
  valid: joined(
    between(2, 3, 1),
    digits(2),
    between(1, 12, 2),
    between(1, 28, 2),
    fc.constantFrom('01', '21', '88'),
    digits(5),
  ),
  spellings: [[asIs, 'always']],
  words: ['الرقم القومي', 'national id'],
  never: joined(between(4, 9, 1), digits(13)),
});
