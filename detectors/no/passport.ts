/**
 * Number of a passport or identity card of Norway: identifies the document and so its holder.
 *
 * Eight digits; since 2020 three letters and six digits. No check digit outside the machine-readable zone.
 *
 * Source: Politiet; PRADO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const noPassport: Detector = definePattern({
  id: 'no/passport',
  description: 'Norwegian passport or identity card number; in context only',
  entityType: 'NO_PASSPORT',
  source: 'https://www.politiet.no/en/services/passport-and-national-id-card/',
  triggers: [{ on: 'number', digits: [6, 8] }],
  lead: 4,
  patterns: [{ regex: /(?:[A-Z]{3} ?\d{6}|(?<!\d[-./]|\+)\d{8})(?![-./]?\d)/i, score: 0.35 }],
  context: {
    words: words(PASSPORT, {
      no: ['pass', 'passnummer', 'passnr', 'pass nr', 'passet', 'nasjonalt id kort'],
    }),
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦29123456⟧',
      'passport number: ⟦29123456⟧.',
      'pass ⟦29123456⟧',
      'Reisepass ⟦29123456⟧, gültig',
      'mon passeport est ⟦29123456⟧',
    ],
    noMatch: [
      '29123456',
      'see 29123456 there',
      'passport 291234567',
      'order 29123456',
      'passport X129123456',
    ],
  },
});
