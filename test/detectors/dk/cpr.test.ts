import fc from 'fast-check';
import { test } from 'vitest';
import { cpr, hasDate, hasOldCheck } from '../../../detectors/dk/cpr.js';
import {
  dates,
  digits,
  expectAgreement,
  expectAlone,
  expectBare,
  expectInContext,
  expectNothing,
} from '../northern-europe.js';

const valid = fc
  .tuple(dates(1937, 1999), digits(4, 0, 3999))
  .map(([{ y, m, d }, rest]) => `${d}${m}${y.slice(2)}${rest}`);
const hyphen = (n: string): string => `${n.slice(0, 6)}-${n.slice(6)}`;

test('agrees with stdnum on the date', () => {
  const checked = valid.filter(hasOldCheck);
  expectAgreement(
    hasDate,
    'DK.cpr',
    checked,
    fc
      .tuple(digits(6, 10_100, 399_999), digits(4, 0, 3999))
      .map((p) => p.join(''))
      .filter((n) => n.slice(4, 6) > '37'),
  );
});

test('finds one with its hyphen bare, a compact one in context or alone', () => {
  expectBare(
    cpr,
    valid.map((n) => [hyphen(n)]),
  );
  expectInContext(
    cpr,
    valid.map((n) => [n, `${n.slice(0, 6)} ${n.slice(6)}`]),
    'CPR-nummer',
  );
  expectAlone(
    cpr,
    valid.filter(hasOldCheck).map((n) => [n]),
  );
});

test('needs a date, and to be whole', () => {
  expectNothing(
    cpr,
    valid.map((n) => `cpr ${n.slice(0, 2)}13${n.slice(4)}`),
  );
  expectNothing(
    cpr,
    valid.map((n) => `cpr ${n}1`),
  );
});
