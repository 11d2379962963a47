/**
 * Y-tunnus of Finland, the business ID, and the VAT number made of it (`FI` and eight digits): identifies a business. A
 * sole trader has one too, but it says nothing of the person.
 *
 * Seven digits, a hyphen, a check digit: weights 7, 9, 10, 5, 8, 4, 2; eleven less the remainder by eleven (a remainder of
 * one is not issued).
 *
 * Source: yritys- ja yhteisötietolaki (244/2001); PRH.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { COMPANY, OTHER, VAT, words } from '../words/northern-europe.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

export function isYtunnus(digits: string): boolean {
  return /^\d{8}$/.test(digits) && (11 - (weightedSum(digits, WEIGHTS) % 11)) % 11 === Number(digits[7]);
}

export const ytunnus: Detector = definePattern({
  id: 'fi/ytunnus',
  description: 'Finnish business ID or VAT number, by its check digit',
  entityType: 'FI_BUSINESS_ID',
  source: 'https://www.prh.fi/en/companiesandorganisations.html',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 3,
  patterns: [
    { regex: /FI ?\d{7}-?\d(?![-./]?\d)/, score: 0.75 },
    { regex: /(?<!\d[-./]|\+)\d{7}-\d(?![-./]?\d)/, score: 0.55 },
    { regex: /(?<!\d[-./]|\+)\d{8}(?![-./]?\d)/, score: 0.25 },
  ],
  validate: (value) => isYtunnus(canonicalDigits(value)),
  validScore: 0.25,
  context: {
    words: words(COMPANY, VAT, {
      fi: ['y-tunnus*', 'ytunnus', 'y tunnus', 'y tunnuksen', 'alv', 'alv numero', 'yritystunnus', 'yritys'],
      sv: ['fo nummer', 'foretagsnummer'],
    }),
    negative: OTHER,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'Y-tunnus ⟦2077474-0⟧',
      '⟦2077474-0⟧',
      'VAT ⟦FI20774740⟧',
      'FI: ⟦FI 20774740⟧',
      'y-tunnus ⟦20774740⟧',
    ],
    noMatch: ['2077474-1', 'see 20774740', 'y-tunnus 12077474-0', 'order 2077474-0', 'FI20774741'],
  },
});
