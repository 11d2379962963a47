import fc from 'fast-check';
import { test } from 'vitest';
import { gbPassport } from '../../../detectors/gb/passport.js';
import { digits, expectAlone, expectInContext, expectNothing, letters } from '../northern-europe.js';

const lettered = fc.tuple(letters(2), digits(7)).map(([head, rest]) => [`${head}${rest}`, `${head} ${rest}`]);

test('finds any in context', () => {
  expectInContext(
    gbPassport,
    digits(9).map((n) => [n]),
    'passport number',
  );
  expectInContext(gbPassport, lettered, 'passport number');
});

test('finds one with letters alone, and no plain number', () => {
  expectAlone(gbPassport, lettered);
  expectNothing(gbPassport, digits(9));
  expectNothing(
    gbPassport,
    digits(10).map((n) => `passport ${n}`),
  );
});
