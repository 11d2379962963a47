import { expect, test } from 'vitest';
import { NAMED_CHECKS } from '../../../detectors/checksums/named.js';

// Each right value is written as people write it; each wrong one has one character changed.
test.each([
  ['luhn', '4111 1111-1111 1111', '4111 1111-1111 1112'],
  ['verhoeff', '236-3', '236-4'],
  ['mod11-10', '79 4623', '79 4624'],
  ['mod11-2', '0000-0002-1825-0097', '0000-0002-1825-0098'],
  ['mod37-36', 'A12425GABC1234002M', 'A12425GABC1234002N'],
  ['mod97', '794 44', '794 45'],
  ['mod97-iban', 'gb82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 33'],
])('%s', (name, right, wrong) => {
  expect(NAMED_CHECKS[name]!(right)).toBe(true);
  expect(NAMED_CHECKS[name]!(wrong)).toBe(false);
});

test('a value without anything to check is not right', () => {
  for (const check of Object.values(NAMED_CHECKS)) expect(check('')).toBe(false);
});
