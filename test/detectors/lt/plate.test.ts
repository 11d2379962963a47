import fc from 'fast-check';
import { test } from 'vitest';
import { ltPlate } from '../../../detectors/lt/plate.js';
import { digits, expectInContext, expectNothing, letters } from '../northern-europe.js';

const any = fc.tuple(letters(3), digits(3)).map(([a, b]) => [`${a} ${b}`, `${a}${b}`]);

test('finds any in context only', () => expectInContext(ltPlate, any, 'number plate'));

test('never finds a part of a longer number or word', () => {
  expectNothing(
    ltPlate,
    any.map(([n]) => `number plate ${n}99999999`),
  );
  expectNothing(
    ltPlate,
    any.map(([n]) => `number plate 7Q${n}`),
  );
});
