import { test } from 'vitest';
import { dkPassport } from '../../../detectors/dk/passport.js';
import { digits, expectInContext, expectNothing } from '../northern-europe.js';

test('finds any in context only', () => {
  expectInContext(
    dkPassport,
    digits(9, 100_000_000).map((n) => [n]),
    'passport number',
  );
});

test('never finds a longer number', () => {
  expectNothing(
    dkPassport,
    digits(10, 1_000_000_000).map((n) => `passport ${n}`),
  );
});
