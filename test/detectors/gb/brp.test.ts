import fc from 'fast-check';
import { test } from 'vitest';
import { brp } from '../../../detectors/gb/brp.js';
import { digits, expectInContext, expectNothing, letters } from '../northern-europe.js';

test('finds any in context only', () => {
  const numbers = fc.tuple(letters(2), digits(7));
  expectInContext(
    brp,
    numbers.map(([head, rest]) => [`${head}${rest}`, `${head} ${rest}`]),
    'BRP',
  );
  expectInContext(
    brp,
    fc.tuple(letters(2), digits(6)).map(([head, rest]) => [`${head}X${rest}`]),
    'BRP',
  );
});

test('never finds another length', () => {
  expectNothing(
    brp,
    fc.tuple(letters(2), digits(8)).map(([head, rest]) => `BRP ${head}${rest}`),
  );
});
