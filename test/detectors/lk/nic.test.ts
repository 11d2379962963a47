import fc from 'fast-check';
import { nic } from '../../../detectors/lk/nic.js';
import { asIs, between, digits, joined, suite } from '../world.js';

suite(nic, {
  valid: joined(
    digits(2),
    fc.oneof(between(1, 366, 3), between(501, 866, 3)),
    digits(4),
    fc.constantFrom('V', 'X'),
  ),
  spellings: [
    [asIs, 'always'],
    [(value) => value.toLowerCase(), 'always'],
  ],
  words: ['NIC', 'identity card'],
  never: joined(digits(2), between(367, 500, 3), digits(4), 'V'),
});
