import fc from 'fast-check';
import { test } from 'vitest';
import { gbCompany } from '../../../detectors/gb/company.js';
import { digits, expectInContext, expectNothing } from '../northern-europe.js';

test('finds any in context only', () => {
  expectInContext(
    gbCompany,
    digits(8).map((n) => [n]),
    'company number',
  );
  const register = fc.tuple(fc.constantFrom('SC', 'NI', 'OC'), digits(6));
  expectInContext(
    gbCompany,
    register.map(([head, rest]) => [`${head}${rest}`, `${head} ${rest}`]),
    'company number',
  );
});

test('never finds another length', () => {
  expectNothing(
    gbCompany,
    digits(9).map((n) => `company number ${n}`),
  );
  expectNothing(
    gbCompany,
    digits(7).map((n) => `company number SC${n}`),
  );
});
