import fc from 'fast-check';
import { test } from 'vitest';
import { isUpn, upn } from '../../../detectors/gb/upn.js';
import { digits, expectBare, expectInContext, expectNothing, letters } from '../northern-europe.js';

const any = fc.tuple(letters(1, 'ABCDEFGHJKLMNPQRTUVWXYZ'), digits(12)).map((parts) => parts.join(''));

test('finds a valid one bare, another in context', () => {
  expectBare(
    upn,
    any.filter(isUpn).map((n) => [n]),
  );
  expectInContext(
    upn,
    any.filter((n) => !isUpn(n)).map((n) => [n]),
    'UPN',
  );
});

test('never finds a longer one', () =>
  expectNothing(
    upn,
    any.map((n) => `UPN ${n}1`),
  ));
