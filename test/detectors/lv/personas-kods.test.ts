import fc from 'fast-check';
import { test } from 'vitest';
import { isPersonasKods, personasKods } from '../../../detectors/lv/personas-kods.js';
import {
  dates,
  digits,
  expectAgreement,
  expectBare,
  expectInContext,
  expectNothing,
} from '../northern-europe.js';

const any = fc.tuple(dates(1800, 2019), digits(4)).map(([{ y, m, d }, rest]) => {
  return `${d}${m}${y.slice(2)}${Number(y.slice(0, 2)) - 18}${rest}`;
});
const valid = any.filter(isPersonasKods);
const recent = fc.tuple(digits(2, 32, 39), digits(9)).map((parts) => parts.join(''));
const hyphen = (n: string): string => `${n.slice(0, 6)}-${n.slice(6)}`;

test('agrees with stdnum', () => expectAgreement(isPersonasKods, 'LV.pvn', valid, any));

test('finds any with a date bare, a recent one with its hyphen bare', () => {
  expectBare(
    personasKods,
    valid.map((n) => [n, hyphen(n)]),
  );
  expectBare(
    personasKods,
    recent.map((n) => [hyphen(n)]),
  );
  expectInContext(
    personasKods,
    recent.map((n) => [n]),
    'personas kods',
  );
});

test('needs a month, and to be whole', () => {
  expectNothing(
    personasKods,
    valid.map((n) => `personas kods ${n.slice(0, 2)}13${n.slice(4)}`),
  );
  expectNothing(
    personasKods,
    valid.map((n) => `personas kods ${n}1`),
  );
});
