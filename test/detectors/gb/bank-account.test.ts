import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gbBankAccount } from '../../../detectors/gb/bank-account.js';
import { values } from '../drive.js';
import { digits, expectInContext, expectNothing } from '../northern-europe.js';

const sort = digits(6).map((n) => n.replace(/\d\d(?=\d)/g, '$&-'));

test('finds both together, or either, in context only', () => {
  const both = fc
    .tuple(sort, digits(8))
    .map(([code, account]) => [`${code} ${account}`, `${code}, ${account}`]);
  expectInContext(gbBankAccount, both, 'bank details:');
  expectInContext(
    gbBankAccount,
    digits(8).map((n) => [n]),
    'account number',
  );
  fc.assert(
    fc.property(sort, (code) => {
      expect(values(gbBankAccount, `sort code: ${code}`)).toEqual([code]);
    }),
  );
});

test('never finds another length, or a date', () => {
  expectNothing(
    gbBankAccount,
    digits(9).map((n) => `account number ${n}`),
  );
  expectNothing(
    gbBankAccount,
    sort.map((n) => `my bank account since ${n}`),
  );
});
