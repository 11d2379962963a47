import fc from 'fast-check';
import { test } from 'vitest';
import { isIsikukood, isikukood } from '../../../detectors/ee/isikukood.js';
import {
  dates,
  digits,
  expectAgreement,
  expectBare,
  expectInContext,
  expectNothing,
} from '../northern-europe.js';

const any = fc.tuple(dates(1900, 2019), fc.boolean(), digits(4)).map(([{ y, m, d }, male, rest]) => {
  return `${(y < '2000' ? 3 : 5) + (male ? 0 : 1)}${y.slice(2)}${m}${d}${rest}`;
});
const valid = any.filter(isIsikukood);

test('agrees with stdnum', () => expectAgreement(isIsikukood, 'EE.ik', valid, any));

test('finds a valid one bare, a mistyped one in context', () => {
  expectBare(
    isikukood,
    valid.map((n) => [n]),
  );
  expectInContext(
    isikukood,
    any.filter((n) => !isIsikukood(n)).map((n) => [n]),
    'isikukood',
  );
});

test('needs a month, and to be whole', () => {
  expectNothing(
    isikukood,
    valid.map((n) => `isikukood ${n.slice(0, 3)}13${n.slice(5)}`),
  );
  expectNothing(
    isikukood,
    valid.map((n) => `isikukood ${n}1`),
  );
});
