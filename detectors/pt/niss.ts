/**
 * Número de identificação de segurança social (NISS): identifies a person (first digit 1) or a body (2) to the
 * Portuguese social security.
 *
 * Eleven digits; the last is 9 less the weighted sum (primes from 29 down to 2) by 10. One number in 10 passes.
 *
 * Source: Instituto da Segurança Social; Portaria n.º 121/2007.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, SOCIAL_SECURITY, withWords } from '../words/southern-europe.js';

const WEIGHTS = [29, 23, 19, 17, 13, 11, 7, 5, 3, 2];

export function nissDigit(body: string): number {
  return 9 - (weightedSum(body, WEIGHTS) % 10);
}

function isNiss(value: string): boolean {
  const digits = canonicalDigits(value);
  return nissDigit(digits) === Number(digits[10]);
}

export const niss: Detector = definePattern({
  id: 'pt/niss',
  description: 'Portuguese social-security number (NISS); in context or alone',
  entityType: 'PT_NISS',
  source: 'https://www.seg-social.pt/pedido-de-niss',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    {
      regex:
        /(?<![+\d][-./,]?)[12](?:\d{10}|\d{2}[ .-]?\d{4}[ .-]?\d{4}|\d{2}[ .-]\d{3}[ .-]\d{3}[ .-]\d{2})(?![-./,]?\d)/,
      score: 0.3,
    },
  ],
  validate: isNiss,
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: withWords(SOCIAL_SECURITY, {
      pt: ['niss', 'n.i.s.s', 'beneficiári*', 'nº ss', 'número de segurança social'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'NISS ⟦11472836502⟧',
      'segurança social n.º ⟦114 7283 6502⟧',
      'o meu niss é o ⟦114 728 365 02⟧',
      'beneficiário ⟦11472836502⟧',
      'social security number (Portugal): ⟦11472836502⟧',
    ],
    noMatch: [
      'somos 11472836502',
      'NISS 31472836502',
      'NISS 114728365021',
      'telefone 11472836502',
      'NISS +11472836502',
    ],
  },
});
