/**
 * Kontonummer of Norway: identifies a bank account.
 *
 * Eleven digits (bank, kind, account, check): weights 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1, a multiple of eleven. Written
 * `1234.56.78903`, with spaces, or compact.
 *
 * Source: Finans Norge, "Bankkontonummer".
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER } from '../words/northern-europe.js';

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

export function isKontonr(digits: string): boolean {
  return /^\d{11}$/.test(digits) && weightedSum(digits, WEIGHTS) % 11 === 0;
}

export const kontonr: Detector = definePattern({
  id: 'no/kontonr',
  description: 'Norwegian bank account number, by its check digit; compact in context only',
  entityType: 'NO_BANK_ACCOUNT',
  source: 'https://www.finansnorge.no/tema/bank/betalingsformidling/',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /(?<!\d[-./]|\+)\d{4}\.\d\d\.\d{5}(?![-./]?\d)/, score: 0.8 },
    { regex: /(?<!\d[-./]|\+)\d{4} ?\d\d ?\d{5}(?![-./]?\d)/, score: 0.3 },
  ],
  validate: (value) => isKontonr(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: {
      en: ['account', 'account number', 'bank account'],
      fr: ['compte', 'compte bancaire'],
      de: ['konto', 'kontonummer', 'bankkonto'],
      es: ['cuenta', 'cuenta bancaria'],
      it: ['conto', 'conto corrente'],
      nl: ['rekening', 'rekeningnummer'],
      pl: ['konto', 'rachunek', 'rachunku', 'konta'],
      pt: ['conta', 'conta bancária'],
      no: ['kontonummer*', 'kontonr', 'konto', 'konto nr', 'bankkonto'],
    },
    negative: OTHER,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'konto ⟦8601.11.17947⟧',
      '⟦8601.11.17947⟧',
      'kontonr ⟦86011117947⟧',
      'Kontonummer: ⟦8601 11 17947⟧.',
      'bank account ⟦86011117947⟧',
    ],
    noMatch: ['86011117947', '8601 11 17947', '8601.11.17948', 'konto 860111179470', 'faktura 86011117947'],
  },
});
