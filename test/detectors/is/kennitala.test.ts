import fc from 'fast-check';
import { test } from 'vitest';
import { isKennitala, kennitala } from '../../../detectors/is/kennitala.js';
import {
  dates,
  digits,
  expectAgreement,
  expectBare,
  expectInContext,
  expectNothing,
} from '../northern-europe.js';

const any = fc.tuple(dates(1900, 2020), fc.boolean(), digits(3)).map(([{ y, m, d }, company, rest]) => {
  return `${company ? Number(d) + 40 : d}${m}${y.slice(2)}${rest}${y < '2000' ? 9 : 0}`;
});
const valid = any.filter(isKennitala);
const hyphen = (n: string): string => `${n.slice(0, 6)}-${n.slice(6)}`;

test('agrees with stdnum', () => expectAgreement(isKennitala, 'IS.kennitala', valid, any));

test('finds any bare, save for those like a Unix time', () => {
  expectBare(
    kennitala,
    valid.map((n) => [hyphen(n)]),
  );
  expectBare(
    kennitala,
    valid.filter((n) => !/^1[4-8]/.test(n)).map((n) => [n]),
  );
  expectInContext(
    kennitala,
    valid.filter((n) => /^1[4-8]/.test(n)).map((n) => [n]),
    'kennitala',
  );
});

test('needs a date, and to be whole', () => {
  expectNothing(
    kennitala,
    valid.map((n) => `kt ${n.slice(0, 2)}13${n.slice(4)}`),
  );
  expectNothing(
    kennitala,
    valid.map((n) => `kt ${n}1`),
  );
});
