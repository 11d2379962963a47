import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../../detectors/checksums/calendar.js';

const number = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

test('agrees with the calendar of the runtime', () => {
  fc.assert(
    fc.property(number(1800, 2199), number(-1, 14), number(-1, 33), (year, month, day) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && month <= 12;
      expect(isDay(year, month, day)).toBe(same);
    }),
  );
});

test('knows the centuries', () => {
  expect(isDay(1900, 2, 29)).toBe(false);
  expect(isDay(2000, 2, 29)).toBe(true);
});
