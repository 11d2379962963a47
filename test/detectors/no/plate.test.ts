import fc from 'fast-check';
import { test } from 'vitest';
import { noPlate } from '../../../detectors/no/plate.js';
import { digits, expectInContext, expectNothing, letters } from '../northern-europe.js';

const any = fc.tuple(letters(2), digits(5, 10_000)).map(([a, b]) => [`${a} ${b}`, `${a}${b}`]);

test('finds any in context only', () => expectInContext(noPlate, any, 'number plate'));

test('never finds a part of a longer number or word', () => {
  expectNothing(
    noPlate,
    any.map(([n]) => `number plate ${n}99999999`),
  );
  expectNothing(
    noPlate,
    any.map(([n]) => `number plate 7Q${n}`),
  );
});
