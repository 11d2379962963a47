import { test } from 'vitest';
import { ltPassport } from '../../../detectors/lt/passport.js';
import { digits, expectInContext, expectNothing } from '../northern-europe.js';

test('finds any in context only', () => {
  expectInContext(
    ltPassport,
    digits(8).map((n) => [n]),
    'passport number',
  );
});

test('never finds a longer number', () => {
  expectNothing(
    ltPassport,
    digits(10, 1_000_000_000).map((n) => `passport ${n}`),
  );
});
