import { test } from 'vitest';
import { noPassport } from '../../../detectors/no/passport.js';
import { digits, expectInContext, expectNothing } from '../northern-europe.js';

test('finds any in context only', () => {
  expectInContext(
    noPassport,
    digits(8).map((n) => [n]),
    'passport number',
  );
});

test('never finds a longer number', () => {
  expectNothing(
    noPassport,
    digits(10, 1_000_000_000).map((n) => `passport ${n}`),
  );
});
