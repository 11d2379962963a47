/**
 * Account number at a bank of the United States: identifies an account and its holder, together with the
 * routing number.
 *
 * Four to seventeen digits, as each bank likes; no check digit. Numbers of fewer than seven digits are left
 * out, and a word is required.
 *
 * Source: American Bankers Association; Nacha Operating Rules (field "DFI Account Number" of 17 places).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const bankAccount: Detector = definePattern({
  id: 'us/bank-account',
  description: 'US bank account number; only in context',
  entityType: 'US_BANK_NUMBER',
  source: 'https://achdevguide.nacha.org/ach-file-details',
  triggers: [{ on: 'number', digits: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{7,17}(?![-./_]?\d)/, score: 0.25 },
    { regex: /(?<!\d[-./_ ]|\+)\d{3,4}(?:[ -]\d{3,4}){1,3}(?![-./_ ]?\d)/, score: 0.2 },
  ],
  context: {
    words: {
      en: [
        ...[
          'account number',
          'account no',
          'account num',
          'acct',
          'acct no',
          'account',
          'bank account',
          'checking',
        ],
        ...[
          'checking account',
          'savings account',
          'savings',
          'direct deposit',
          'wire transfer',
          'routing',
          'ach',
        ],
      ],
      es: ['número de cuenta', 'cuenta bancaria', 'cuenta corriente', 'cuenta de ahorros'],
      fr: ['compte bancaire', 'numéro de compte'],
      de: ['kontonummer', 'bankkonto', 'kontonr'],
      it: ['conto corrente', 'numero di conto', 'conto bancario'],
      nl: ['rekeningnummer', 'bankrekening'],
      pl: ['numer konta', 'rachunek bankowy', 'konto bankowe'],
      pt: ['conta bancária', 'número da conta', 'conta corrente'],
    },
    required: true,
    before: 32,
    after: 1,
    boost: 0.35,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'account number ⟦772014558391⟧',
      'my checking account is ⟦000482177193⟧',
      'acct ⟦4821 0447 9102⟧',
      'direct deposit to ⟦88210447⟧',
      'savings acct. no. ⟦7120-4558-391⟧',
    ],
    noMatch: [
      '772014558391',
      'account 12',
      'checking 772014558391772014',
      'order 772014558391',
      'in 2023 I opened a savings account',
      'on account of 345 people',
    ],
  },
});
