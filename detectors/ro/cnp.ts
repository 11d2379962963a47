/**
 * Cod numeric personal (CNP): identifies every person registered in Romania.
 *
 * Thirteen digits: sex and century (1 to 8, 9 for foreigners), date of birth, county (01 to 48, 51, 52; 70 and 80 to 83 for
 * registrations by other offices), three digits, and the weighted sum (279146358279) by 11, ten as 1. One number in 750
 * passes by chance, and the number says so much that it is taken for proven.
 *
 * Source: Legea nr. 105/1996; Hotărârea Guvernului nr. 1375/2006.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { IDENTITY_CARD, OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

const WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

export function cnpDigit(body: string): number {
  const rest = weightedSum(body, WEIGHTS) % 11;
  return rest === 10 ? 1 : rest;
}

export function isCnp(value: string): boolean {
  const digits = canonicalDigits(value);
  if (!/^[1-9]\d{6}(?:0[1-9]|[1-3]\d|4[0-8]|5[12]|70|8[0-3])\d{4}$/.test(digits)) return false;
  // Residents (7, 8) and foreigners (9) may be of either century.
  const century = { '3': 1800, '4': 1800, '5': 2000, '6': 2000 }[digits[0]!] ?? 1900;
  const [year, month, day] = [1, 3, 5].map((at) => Number(digits.slice(at, at + 2)));
  const born =
    isDay(century + year!, month!, day!) || (digits[0]! >= '7' && isDay(2000 + year!, month!, day!));
  return born && cnpDigit(digits) === Number(digits[12]);
}

export const cnp: Detector = definePattern({
  id: 'ro/cnp',
  description: 'Romanian personal number (CNP), by date, county and check digit',
  entityType: 'RO_CNP',
  source: 'https://legislatie.just.ro/Public/DetaliiDocument/77154',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    { regex: /(?<![+\d][-./,]?)[1-9][ -]?\d{6}[ -]?\d{2}[ -]?\d{3}[ -]?\d(?![-./,]?\d)/, score: 0.9 },
  ],
  validate: isCnp,
  validScore: 0.9,
  invalidScore: 0.2,
  context: {
    words: withWords(withWords(IDENTITY_CARD, TAX_NUMBER), {
      ro: [
        'cnp',
        'c.n.p',
        'cod numeric personal',
        'codul numeric personal',
        'buletin',
        'carte de identitate',
        'ci',
      ],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CNP ⟦2840314120370⟧',
      'subsemnata, ⟦2840314120370⟧, declar',
      '⟦2 840314 12 037 0⟧',
      '⟦2840314-120370⟧',
      'CNP: ⟦2840314120371⟧',
    ],
    noMatch: [
      '2840314120371',
      '2841314120370',
      '2840314600370',
      '28403141203700',
      'comanda 2840314120371',
      '+2840314120370',
    ],
  },
});
