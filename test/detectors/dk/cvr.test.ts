import { test } from 'vitest';
import { cvr, isCvr } from '../../../detectors/dk/cvr.js';
import { digits, expectAgreement, expectBare, expectInContext, expectNothing } from '../northern-europe.js';

const valid = digits(8, 10_000_000).filter(isCvr);
const pairs = (n: string): string => n.replace(/\d\d(?=\d)/g, '$& ');

test('agrees with stdnum', () => expectAgreement(isCvr, 'DK.cvr', valid, digits(8, 10_000_000)));

test('finds one behind DK bare, another in context', () => {
  expectBare(
    cvr,
    valid.map((n) => [`DK${n}`, `DK ${n}`, `DK${pairs(n)}`]),
  );
  expectInContext(
    cvr,
    valid.map((n) => [n, pairs(n)]),
    'CVR',
  );
});

test('never finds a wrong check digit', () => {
  expectNothing(
    cvr,
    digits(8)
      .filter((n) => !isCvr(n))
      .map((n) => `CVR DK${n}`),
  );
});
