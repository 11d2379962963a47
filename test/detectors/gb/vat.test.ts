import { test } from 'vitest';
import { gbVat, isVat } from '../../../detectors/gb/vat.js';
import { digits, expectAgreement, expectBare, expectInContext, expectNothing } from '../northern-europe.js';

const valid = digits(9, 10_000_000).filter(isVat);

test('agrees with stdnum', () => {
  expectAgreement(isVat, 'GB.vat', valid, digits(9));
  expectAgreement(
    isVat,
    'GB.vat',
    digits(3, 0, 499).map((n) => `GD${n}`),
    digits(3).map((n) => `HA${n}`),
  );
});

test('finds any behind GB, and others in context', () => {
  expectBare(
    gbVat,
    valid.map((n) => [`GB${n}`, `GB ${n.slice(0, 3)} ${n.slice(3, 7)} ${n.slice(7)}`]),
  );
  expectInContext(
    gbVat,
    valid.map((n) => [n]),
    'VAT number',
  );
});

test('never finds a wrong check', () => {
  expectNothing(
    gbVat,
    digits(9)
      .filter((n) => !isVat(n))
      .map((n) => `VAT GB${n}`),
  );
});
