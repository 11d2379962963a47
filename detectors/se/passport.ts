/**
 * Number of a passport of Sweden: identifies the document and so its holder.
 *
 * Eight digits; since 2022 two letters and seven digits. No check digit outside the machine-readable zone.
 *
 * Source: Polismyndigheten; PRADO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const sePassport: Detector = definePattern({
  id: 'se/passport',
  description: 'Swedish passport number; in context only',
  entityType: 'SE_PASSPORT',
  source: 'https://polisen.se/en/services-and-permits/passport-and-national-id-card/',
  triggers: [{ on: 'number', digits: [7, 8] }],
  lead: 4,
  patterns: [{ regex: /(?:[A-Z]{2} ?\d{7}|(?<!\d[-./]|\+)\d{8})(?![-./]?\d)/i, score: 0.35 }],
  context: {
    words: words(PASSPORT, { sv: ['pass', 'passnummer', 'passnr', 'pass nr', 'passets nummer'] }),
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦56712345⟧',
      'passport number: ⟦56712345⟧.',
      'pass ⟦56712345⟧',
      'Reisepass ⟦56712345⟧, gültig',
      'mon passeport est ⟦56712345⟧',
    ],
    noMatch: [
      '56712345',
      'see 56712345 there',
      'passport 567123456',
      'order 56712345',
      'passport X156712345',
    ],
  },
});
