import { test } from 'vitest';
import { isYtunnus, ytunnus } from '../../../detectors/fi/ytunnus.js';
import { digits, expectAgreement, expectBare, expectInContext, expectNothing } from '../northern-europe.js';

const valid = digits(8).filter(isYtunnus);
const hyphen = (n: string): string => `${n.slice(0, 7)}-${n.slice(7)}`;

test('agrees with stdnum', () => expectAgreement(isYtunnus, 'FI.ytunnus', valid, digits(8)));

test('finds one with its hyphen or FI bare, a compact one in context', () => {
  expectBare(
    ytunnus,
    valid.map((n) => [hyphen(n), `FI${n}`, `FI ${n}`]),
  );
  expectInContext(
    ytunnus,
    valid.map((n) => [n]),
    'Y-tunnus',
  );
});

test('never finds a wrong check digit', () => {
  expectNothing(
    ytunnus,
    digits(8)
      .filter((n) => !isYtunnus(n))
      .map((n) => `Y-tunnus ${hyphen(n)}`),
  );
});
