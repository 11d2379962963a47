import fc from 'fast-check';
import { bankAccount } from '../../../detectors/us/bank-account.js';
import { asIs, digits, suite } from '../world.js';

suite(bankAccount, {
  valid: fc.oneof(digits(8), digits(10), digits(12), digits(17)),
  spellings: [[asIs, 'never']],
  words: ['account number', 'acct', 'bank account', 'numéro de compte', 'Kontonummer', 'numer konta'],
  never: digits(18),
});
