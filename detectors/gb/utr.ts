/**
 * Unique Taxpayer Reference (UTR) of the United Kingdom: identifies a taxpayer, person or company, to HMRC.
 *
 * A check digit and nine digits (weights 6, 7, 8, 9, 10, 5, 4, 3, 2; the remainder by eleven gives the first digit).
 * Written compact or in two groups of five, at times with a K behind it. One number in eleven passes.
 *
 * Source: OECD, UK TIN; HMRC, "Find your UTR number".
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER } from '../words/northern-europe.js';

const WEIGHTS = [6, 7, 8, 9, 10, 5, 4, 3, 2];
const CHECK = '21987654321';

export function isUtr(digits: string): boolean {
  return /^\d{10}$/.test(digits) && CHECK[weightedSum(digits.slice(1), WEIGHTS) % 11] === digits[0];
}

export const utr: Detector = definePattern({
  id: 'gb/utr',
  description: 'UK Unique Taxpayer Reference, by its check digit; in context or alone',
  entityType: 'UK_UTR',
  source: 'https://www.gov.uk/find-utr-number',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [{ regex: /(?<!\d[-./]|\+)\d{5}[ -]?\d{5}K?(?![-./]?\d)/i, score: 0.2 }],
  validate: (value) => isUtr(canonicalDigits(value)),
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: {
      en: [
        'utr',
        'utr number',
        'unique taxpayer reference',
        'unique tax reference',
        'tax reference',
        'self assessment',
        'self employed',
      ],
      fr: ['numéro utr', 'référence fiscale'],
      de: ['utr nummer', 'britische steuernummer'],
      es: ['número utr'],
      it: ['numero utr'],
      nl: ['utr nummer'],
      pl: ['numer utr'],
      pt: ['número utr'],
    },
    negative: OTHER,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'UTR ⟦1955839661⟧',
      'UTR: ⟦19558 39661⟧',
      'unique taxpayer reference ⟦1955839661⟧',
      'self assessment, ⟦1955839661K⟧',
      'my utr is ⟦2955839661⟧, mistyped',
    ],
    noMatch: ['see 1955839661', '2955839661', 'order 1955839661', 'UTR 19558396610', 'UTR 1-1955839661'],
  },
});
