/**
 * CVR-nummer of Denmark, and the VAT number made of it (`DK` before it): identifies a business.
 *
 * Eight digits: weights 2, 7, 6, 5, 4, 3, 2, 1, a multiple of eleven; no leading zero.
 *
 * Source: CVR-loven; Erhvervsstyrelsen.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { COMPANY, OTHER, VAT, words } from '../words/northern-europe.js';

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];

export function isCvr(digits: string): boolean {
  return /^[1-9]\d{7}$/.test(digits) && weightedSum(digits, WEIGHTS) % 11 === 0;
}

export const cvr: Detector = definePattern({
  id: 'dk/cvr',
  description: 'Danish CVR or VAT number, by its check digit; without DK in context only',
  entityType: 'DK_CVR',
  source: 'https://datacvr.virk.dk/',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 3,
  patterns: [
    { regex: /DK[ -]?[1-9]\d(?: ?\d\d){3}(?![-./]?\d)/, score: 0.75 },
    { regex: /(?<!\d[-./]|\+)[1-9]\d(?: ?\d\d){3}(?![-./]?\d)/, score: 0.25 },
  ],
  validate: (value) => isCvr(canonicalDigits(value)),
  validScore: 0.25,
  context: {
    words: words(COMPANY, VAT, {
      da: ['cvr', 'cvr nr', 'cvrnr', 'cvr nummer', 'se nr', 'moms', 'momsnummer', 'virksomhed*'],
    }),
    negative: OTHER,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CVR ⟦13585628⟧',
      'cvr-nr. ⟦13 58 56 28⟧',
      '⟦DK13585628⟧',
      'VAT: ⟦DK 13585628⟧',
      'Moms ⟦DK-13585628⟧.',
    ],
    noMatch: ['13585628', 'CVR 13585627', 'DK13585627', 'CVR 135856280', 'ordre 13585628'],
  },
});
