import fc from 'fast-check';
import { test } from 'vitest';
import { iePlate } from '../../../detectors/ie/plate.js';
import { expectInContext, expectNothing } from '../northern-europe.js';

const any = fc
  .tuple(
    fc.integer({ min: 10, max: 99 }),
    fc.constantFrom('D', 'KY', 'WX'),
    fc.integer({ min: 100, max: 99_999 }),
  )
  .map((parts) => [parts.join('-'), parts.join('')]);

test('finds any in context only', () => expectInContext(iePlate, any, 'number plate'));

test('never finds a part of a longer number or word', () => {
  expectNothing(
    iePlate,
    any.map(([n]) => `number plate ${n}99999999`),
  );
  expectNothing(
    iePlate,
    any.map(([n]) => `number plate 7Q${n}`),
  );
});
