/**
 * Identity number of a person in Moldova (IDNP).
 *
 * Thirteen digits: 2 (0 before) for persons, three for the year of registration, five of the office, three of order, and
 * the weighted sum (7, 3, 1 again and again) by 10. Shop labels (EAN) begin with 2 as well, so a bare one needs a word.
 *
 * Source: Hotărârea Guvernului Republicii Moldova nr. 333/2002 (State register of the population).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { IDENTITY_CARD, OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

const WEIGHTS = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];

export function isIdnp(value: string): boolean {
  const digits = canonicalDigits(value);
  return /^[02]\d{12}$/.test(digits) && weightedSum(digits, WEIGHTS) % 10 === Number(digits[12]);
}

export const idnp: Detector = definePattern({
  id: 'md/idnp',
  description: 'Moldovan personal number (IDNP); in context or alone',
  entityType: 'MD_IDNP',
  source: 'https://www.legis.md/cautare/getResults?doc_id=91972&lang=ro',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)[02]\d{12}(?![-./,]?\d)/, score: 0.3 }],
  validate: isIdnp,
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: withWords(withWords(IDENTITY_CARD, TAX_NUMBER), {
      ro: [
        'idnp',
        'cod personal',
        'codul personal',
        'buletin',
        'număr de identificare',
        'cod de identificare',
      ],
      ru: ['идентификационный номер', 'персональный код', 'личный код'],
      en: ['moldova*', 'personal code'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'IDNP ⟦2001473826157⟧',
      'codul personal ⟦2001473826157⟧',
      'idnp: ⟦2001473826157⟧',
      'персональный код ⟦2001473826157⟧',
      'IDNP ⟦2001473826158⟧',
    ],
    noMatch: [
      'cod de bare: 2001473826157',
      'IDNP 3001473826157',
      'IDNP 20014738261570',
      'comanda 2001473826157',
      'IDNP +2001473826157',
    ],
  },
});
