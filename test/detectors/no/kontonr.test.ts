import { test } from 'vitest';
import { isKontonr, kontonr } from '../../../detectors/no/kontonr.js';
import { digits, expectAgreement, expectBare, expectInContext, expectNothing } from '../northern-europe.js';

// A second zero in the fifth and sixth place is an account of the old postal giro, which stdnum checks otherwise.
const any = digits(11).filter((n) => n.slice(0, 4) !== '0000' && n.slice(4, 6) !== '00');
const valid = any.filter(isKontonr);
const join = (n: string, sign: string): string => [n.slice(0, 4), n.slice(4, 6), n.slice(6)].join(sign);

test('agrees with stdnum', () => expectAgreement(isKontonr, 'NO.kontonr', valid, any));

test('finds one with dots bare, another in context', () => {
  expectBare(
    kontonr,
    valid.map((n) => [join(n, '.')]),
  );
  expectInContext(
    kontonr,
    valid.map((n) => [n, join(n, ' ')]),
    'kontonummer',
  );
});

test('never finds a wrong check digit', () => {
  expectNothing(
    kontonr,
    any.filter((n) => !isKontonr(n)).map((n) => `kontonummer ${join(n, '.')}`),
  );
});
