import { test } from 'vitest';
import { ieVat, isIeVat } from '../../../detectors/ie/vat.js';
import {
  digits,
  expectAgreement,
  expectBare,
  expectInContext,
  expectNothing,
  letters,
} from '../northern-europe.js';

const any = digits(7).chain((n) => letters(1, 'ABCDEFGHIJKLMNOPQRSTUVW').map((l) => n + l));
const valid = any.filter(isIeVat);

test('agrees with stdnum', () => expectAgreement(isIeVat, 'IE.vat', valid, any));

test('finds one behind IE bare, another in context', () => {
  expectBare(
    ieVat,
    valid.map((n) => [`IE${n}`, `IE ${n}`]),
  );
  expectInContext(
    ieVat,
    valid.map((n) => [n]),
    'VAT number',
  );
});

test('never finds a wrong check', () => {
  expectNothing(
    ieVat,
    any.filter((n) => !isIeVat(n)).map((n) => `VAT IE${n}`),
  );
});
