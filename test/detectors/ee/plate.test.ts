import fc from 'fast-check';
import { test } from 'vitest';
import { eePlate } from '../../../detectors/ee/plate.js';
import { digits, expectInContext, expectNothing, letters } from '../northern-europe.js';

const any = fc.tuple(digits(3), letters(3)).map(([a, b]) => [`${a} ${b}`, `${a}${b}`]);

test('finds any in context only', () => expectInContext(eePlate, any, 'number plate'));

test('never finds a part of a longer number or word', () => {
  expectNothing(
    eePlate,
    any.map(([n]) => `number plate ${n}99999999`),
  );
  expectNothing(
    eePlate,
    any.map(([n]) => `number plate 7Q${n}`),
  );
});
