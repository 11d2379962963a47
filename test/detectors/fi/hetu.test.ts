import fc from 'fast-check';
import { test } from 'vitest';
import { hetu, isHetu } from '../../../detectors/fi/hetu.js';
import {
  dates,
  digits,
  expectAgreement,
  expectBare,
  expectInContext,
  expectNothing,
} from '../northern-europe.js';

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const make = (sign: string, first: number, last: number): fc.Arbitrary<string> =>
  fc.tuple(dates(first, last), digits(3, 2, 899)).map(([{ y, m, d }, serial]) => {
    const day = `${d}${m}${y.slice(2)}`;
    return `${day}${sign}${serial}${CHECK[Number(day + serial) % 31]}`;
  });
const valid = fc.oneof(
  make('+', 1800, 1899),
  ...[...'-YXWVU'].map((sign) => make(sign, 1900, 1999)),
  ...[...'ABCDEF'].map((sign) => make(sign, 2000, 2099)),
);
const mistyped = valid.map((n) => `${n.slice(0, 10)}${n[10] === '7' ? '8' : '7'}`);

test('agrees with stdnum, which knows the old signs', () => {
  const old = fc.oneof(make('-', 1900, 1999), make('A', 2000, 2020));
  const any = fc.tuple(dates(1900, 1999), digits(4)).map(([{ y, m, d }, n]) => `${d}${m}${y.slice(2)}-${n}`);
  expectAgreement(
    isHetu,
    'FI.hetu',
    old,
    any.filter((n) => n.slice(7, 10) > '001' && n[7] !== '9'),
  );
});

test('finds any bare, and a mistyped one in context', () => {
  expectBare(
    hetu,
    valid.map((n) => [n, n.toLowerCase()]),
  );
  expectInContext(
    hetu,
    mistyped.map((n) => [n]),
    'henkilötunnus',
  );
});

test('never finds a longer one, or without a date', () => {
  expectNothing(
    hetu,
    valid.map((n) => `hetu 1${n}`),
  );
  expectNothing(
    hetu,
    valid.map((n) => `hetu ${n.slice(0, 2)}13${n.slice(4)}`),
  );
});
