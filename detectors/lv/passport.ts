/**
 * Number of a passport or identity card of Latvia: identifies the document and so its holder.
 *
 * Two letters (LV passports, PA identity cards) and seven digits. No check digit outside the machine-readable zone.
 *
 * Source: PMLP; PRADO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const lvPassport: Detector = definePattern({
  id: 'lv/passport',
  description: 'Latvian passport or identity card number; in context only',
  entityType: 'LV_DOCUMENT',
  source: 'https://www.pmlp.gov.lv/en/passports',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 4,
  patterns: [{ regex: /[A-Z]{2} ?\d{7}(?![-./]?\d)/i, score: 0.35 }],
  context: {
    words: words(PASSPORT, {
      en: ['identity card', 'id card'],
      lv: ['pase', 'pases', 'pasi', 'eid', 'personas apliecīb*'],
      ru: ['паспорт*'],
    }),
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦LV1234567⟧',
      'passport number: ⟦LV1234567⟧.',
      'pase ⟦LV1234567⟧',
      'Reisepass ⟦LV1234567⟧, gültig',
      'mon passeport est ⟦LV1234567⟧',
    ],
    noMatch: [
      'LV1234567',
      'see LV1234567 there',
      'passport LV12345678',
      'order LV1234567',
      'passport X1LV1234567',
    ],
  },
});
