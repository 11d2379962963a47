import fc from 'fast-check';
import { test } from 'vitest';
import { gbVehicle } from '../../../detectors/gb/vehicle.js';
import { digits, expectAlone, expectInContext, expectNothing, letters } from '../northern-europe.js';

const LETTERS = 'ABCDEFGHJKLMNOPRSTUVWXY';
const age = fc.oneof(digits(2, 2, 29), digits(2, 51, 79));
const current = fc
  .tuple(letters(2, LETTERS), age, letters(3, LETTERS))
  .map(([area, year, rest]) => [`${area}${year} ${rest}`, `${area}${year}${rest}`]);
const number = fc.integer({ min: 1, max: 999 });
const older = fc
  .tuple(letters(1, 'ABCDEFGHJKLMNPRSTVWXY'), number, letters(3, LETTERS))
  .map(([year, middle, rest]) => [`${year}${middle} ${rest}`, `${year}${middle}${rest}`]);

test('finds any in context, a current one alone', () => {
  expectInContext(gbVehicle, current, 'number plate');
  expectInContext(gbVehicle, older, 'number plate');
  expectAlone(gbVehicle, current);
});

test('needs a half-year that was issued', () => {
  const wrong = fc.oneof(digits(2, 0, 1), digits(2, 30, 50), digits(2, 80, 99));
  expectNothing(
    gbVehicle,
    fc.tuple(letters(2, LETTERS), wrong, letters(3, LETTERS)).map(([a, y, r]) => `reg ${a}${y} ${r}`),
  );
});
