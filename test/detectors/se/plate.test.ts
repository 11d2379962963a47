import fc from 'fast-check';
import { test } from 'vitest';
import { sePlate } from '../../../detectors/se/plate.js';
import { digits, expectInContext, expectNothing, letters } from '../northern-europe.js';

const any = fc
  .tuple(letters(3, 'ABCDEFGHJKLMNOPRSTUWXYZ'), digits(3))
  .map(([a, b]) => [`${a} ${b}`, `${a}${b}`]);

test('finds any in context only', () => expectInContext(sePlate, any, 'number plate'));

test('never finds a part of a longer number or word', () => {
  expectNothing(
    sePlate,
    any.map(([n]) => `number plate ${n}99999999`),
  );
  expectNothing(
    sePlate,
    any.map(([n]) => `number plate 7Q${n}`),
  );
});
