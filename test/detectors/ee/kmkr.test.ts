import { test } from 'vitest';
import { isKmkr, kmkr } from '../../../detectors/ee/kmkr.js';
import { digits, expectAgreement, expectBare, expectInContext, expectNothing } from '../northern-europe.js';

const any = digits(9);
const valid = any.filter(isKmkr);

test('agrees with stdnum', () => expectAgreement(isKmkr, 'EE.kmkr', valid, any));

test('finds one behind EE bare, another in context', () => {
  expectBare(
    kmkr,
    valid.map((n) => [`EE${n}`, `EE ${n}`]),
  );
  expectInContext(
    kmkr,
    valid.map((n) => [n]),
    'VAT number',
  );
});

test('never finds a wrong check', () => {
  expectNothing(
    kmkr,
    any.filter((n) => !isKmkr(n)).map((n) => `VAT EE${n}`),
  );
});
