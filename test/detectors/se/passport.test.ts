import { test } from 'vitest';
import { sePassport } from '../../../detectors/se/passport.js';
import { digits, expectInContext, expectNothing } from '../northern-europe.js';

test('finds any in context only', () => {
  expectInContext(
    sePassport,
    digits(8).map((n) => [n]),
    'passport number',
  );
});

test('never finds a longer number', () => {
  expectNothing(
    sePassport,
    digits(10, 1_000_000_000).map((n) => `passport ${n}`),
  );
});
