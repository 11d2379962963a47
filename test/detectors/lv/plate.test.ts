import fc from 'fast-check';
import { test } from 'vitest';
import { lvPlate } from '../../../detectors/lv/plate.js';
import { digits, expectInContext, expectNothing, letters } from '../northern-europe.js';

const any = fc.tuple(letters(2), digits(4, 1000)).map(([a, b]) => [`${a}-${b}`, `${a} ${b}`, `${a}${b}`]);

test('finds any in context only', () => expectInContext(lvPlate, any, 'number plate'));

test('never finds a part of a longer number or word', () => {
  expectNothing(
    lvPlate,
    any.map(([n]) => `number plate ${n}99999999`),
  );
  expectNothing(
    lvPlate,
    any.map(([n]) => `number plate 7Q${n}`),
  );
});
