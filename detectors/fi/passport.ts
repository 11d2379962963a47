/**
 * Number of a passport or identity card of Finland: identifies the document and so its holder.
 *
 * Two letters and seven digits, for identity cards also nine digits and a letter. No check digit outside the machine-readable zone.
 *
 * Source: Poliisi; PRADO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const fiPassport: Detector = definePattern({
  id: 'fi/passport',
  description: 'Finnish passport or identity card number; in context only',
  entityType: 'FI_PASSPORT',
  source: 'https://poliisi.fi/en/passport',
  triggers: [{ on: 'number', digits: [7, 9] }],
  lead: 4,
  patterns: [{ regex: /(?:[A-Z]{2} ?\d{7}|(?<!\d[-./]|\+)\d{9}[A-Z])(?![-./]?\d)/i, score: 0.35 }],
  context: {
    words: words(PASSPORT, {
      en: ['identity card', 'id card'],
      fi: ['passi*', 'passin numero', 'henkilökort*'],
      sv: ['pass', 'passnummer', 'identitetskort'],
    }),
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦FP1234567⟧',
      'passport number: ⟦FP1234567⟧.',
      'passi ⟦FP1234567⟧',
      'Reisepass ⟦FP1234567⟧, gültig',
      'mon passeport est ⟦FP1234567⟧',
    ],
    noMatch: [
      'FP1234567',
      'see FP1234567 there',
      'passport FP12345678',
      'order FP1234567',
      'passport X1FP1234567',
    ],
  },
});
