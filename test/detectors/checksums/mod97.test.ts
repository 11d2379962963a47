import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mod97 } from '../../../detectors/checksums/mod97.js';

const code = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), maxLength: 60 });

test('agrees with big integers', () => {
  fc.assert(
    fc.property(code, (value) => {
      const decimal = [...value].map((char) => Number.parseInt(char, 36)).join('');
      expect(mod97(value)).toBe(Number(BigInt(decimal || '0') % 97n));
    }),
  );
});

test('is not a number for anything but digits and capital letters', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      expect(Number.isNaN(mod97(value))).toBe(!/^[0-9A-Z]+$/.test(value));
    }),
  );
});
