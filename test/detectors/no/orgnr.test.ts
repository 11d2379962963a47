import { test } from 'vitest';
import { isOrgnr, noOrgnr } from '../../../detectors/no/orgnr.js';
import { digits, expectAgreement, expectBare, expectInContext, expectNothing } from '../northern-europe.js';

const any = digits(9, 800_000_000);
const valid = any.filter(isOrgnr);
const groups = (n: string): string => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`;

test('agrees with stdnum', () => expectAgreement(isOrgnr, 'NO.orgnr', valid, any));

test('finds one with MVA bare, another in context', () => {
  expectBare(
    noOrgnr,
    valid.map((n) => [`NO${n}MVA`, `NO ${groups(n)} MVA`, `${n}MVA`]),
  );
  expectInContext(
    noOrgnr,
    valid.map((n) => [n, groups(n)]),
    'orgnr',
  );
});

test('never finds a wrong check digit', () => {
  expectNothing(
    noOrgnr,
    any.filter((n) => !isOrgnr(n)).map((n) => `orgnr NO${n}MVA`),
  );
});
