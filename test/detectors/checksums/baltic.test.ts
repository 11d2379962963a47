import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balticCheck } from '../../../detectors/checksums/baltic.js';

test('gives every number one check digit, and finds every mistyped digit of one pass', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), (number) => {
      const valid = [...'0123456789'].filter((check) => balticCheck(`${number}${check}`));
      expect(valid).toHaveLength(1);
    }),
  );
});
