import fc from 'fast-check';
import { test } from 'vitest';
import { eePassport } from '../../../detectors/ee/passport.js';
import { digits, expectInContext, expectNothing, letters } from '../northern-europe.js';

test('finds any in context only', () => {
  expectInContext(
    eePassport,
    fc.tuple(letters(2), digits(7)).map(([head, rest]) => [`${head}${rest}`, `${head} ${rest}`]),
    'passport number',
  );
});

test('never finds a longer number', () => {
  expectNothing(
    eePassport,
    digits(10, 1_000_000_000).map((n) => `passport ${n}`),
  );
});
