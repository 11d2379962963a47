import fc from 'fast-check';
import { test } from 'vitest';
import { dkPlate } from '../../../detectors/dk/plate.js';
import { digits, expectInContext, expectNothing, letters } from '../northern-europe.js';

const any = fc
  .tuple(letters(2, 'ABCDEFGH'), digits(5, 10_000))
  .map(([a, b]) => [`${a} ${b.slice(0, 2)} ${b.slice(2)}`, `${a}${b}`]);

test('finds any in context only', () => expectInContext(dkPlate, any, 'number plate'));

test('never finds a part of a longer number or word', () => {
  expectNothing(
    dkPlate,
    any.map(([n]) => `number plate ${n}99999999`),
  );
  expectNothing(
    dkPlate,
    any.map(([n]) => `number plate 7Q${n}`),
  );
});
