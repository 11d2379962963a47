import fc from 'fast-check';
import { test } from 'vitest';
import { isSatu, satu } from '../../../detectors/fi/satu.js';
import { digits, expectBare, expectInContext, expectNothing, letters } from '../northern-europe.js';

const any = fc
  .tuple(digits(8, 10_000_000), letters(1, 'ABCDEFHJKLMNPRSTUVWXY'))
  .map((parts) => parts.join(''));

test('finds a valid one bare, another in context', () => {
  expectBare(
    satu,
    any.filter(isSatu).map((n) => [n]),
  );
  expectInContext(
    satu,
    any.filter((n) => !isSatu(n)).map((n) => [n]),
    'SATU',
  );
});

test('never finds a longer one', () =>
  expectNothing(
    satu,
    any.map((n) => `SATU 1${n}`),
  ));
