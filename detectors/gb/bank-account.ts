/**
 * Bank account of the United Kingdom: a sort code of six digits, `12-34-56`, and an account number of eight. The check of
 * the two differs by bank (VocaLink modulus checking), so they are reported in context only.
 *
 * A sort code alone names a branch; it is found behind its own words, as it mostly stands beside the account.
 *
 * Source: Pay.UK, "Validating account numbers".
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER } from '../words/northern-europe.js';

export const gbBankAccount: Detector = definePattern({
  id: 'gb/bank-account',
  description: 'UK sort code and account number; in context only',
  entityType: 'UK_BANK_ACCOUNT',
  source: 'https://www.vocalink.com/tools/modulus-checking/',
  triggers: [{ on: 'number', digits: [6, 8, 14] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./]|\+)\d\d([- ]?)\d\d\1\d\d[ ,;./|]{1,3}(?:(?:and |with )?(?:account|acct|acc|a\/c)(?: ?(?:number|num|no\.?))?[:=# ]{1,3})?\d{8}(?![-./]?\d)/i,
      score: 0.4,
    },
    {
      regex:
        /(?<!\d[-./]|\+)\d{8}[ ,;./|]{1,3}(?:and )?(?:sort ?code|s\/c|sc)[:=# ]{1,3}\d\d([- ]?)\d\d\1\d\d(?![-./]?\d)/i,
      score: 0.4,
    },
    { regex: /(?<!\d[-./]|\+)\d{8}(?![-./]?\d)/, score: 0.3 },
    {
      regex: /(?<=sort[- ]?code(?: is| no\.?| number)?[:=# ]{1,3})\d\d([- ]?)\d\d\1\d\d(?![-./]?\d)/i,
      score: 0.4,
    },
  ],
  context: {
    words: {
      en: [
        'sort code',
        'sortcode',
        'account number',
        'account no',
        'acc no',
        'acc number',
        'acct',
        'a/c',
        'bank account',
        'bank details',
        'bacs',
        'faster payments',
      ],
      fr: ['compte bancaire', 'numéro de compte'],
      de: ['kontonummer', 'bankkonto'],
      es: ['número de cuenta', 'cuenta bancaria'],
      it: ['numero di conto', 'conto bancario'],
      nl: ['rekeningnummer', 'bankrekening'],
      pl: ['numer konta', 'konto bankowe'],
      pt: ['número da conta', 'conta bancária'],
    },
    negative: OTHER,
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'sort code ⟦12-34-56, account number 12345678⟧',
      'bank details: ⟦12-34-56 12345678⟧',
      'Account number ⟦12345678, sort code 12-34-56⟧',
      'acc no. ⟦12345678⟧',
      'The sort code is ⟦12-34-56⟧.',
    ],
    noMatch: [
      '12-34-56 12345678',
      'see 12345678',
      'bank account opened 12-10-85',
      'account number 123456789',
      'order 12345678',
    ],
  },
});
