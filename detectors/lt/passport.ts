/**
 * Number of a passport or identity card of Lithuania: identifies the document and so its holder.
 *
 * Eight digits, or two letters and six or seven digits. No check digit outside the machine-readable zone.
 *
 * Source: Migracijos departamentas; PRADO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const ltPassport: Detector = definePattern({
  id: 'lt/passport',
  description: 'Lithuanian passport or identity card number; in context only',
  entityType: 'LT_DOCUMENT',
  source: 'https://www.migracija.lt/en',
  triggers: [{ on: 'number', digits: [6, 7, 8] }],
  lead: 4,
  patterns: [{ regex: /(?:[A-Z]{2} ?\d{6,7}|(?<!\d[-./]|\+)\d{8})(?![-./]?\d)/i, score: 0.35 }],
  context: {
    words: words(PASSPORT, {
      en: ['identity card', 'id card'],
      lt: ['pasas', 'paso', 'pasą', 'paso numeris', 'tapatybės kortel*', 'asmens tapatyb*'],
      ru: ['паспорт*'],
    }),
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦12345678⟧',
      'passport number: ⟦12345678⟧.',
      'pasas ⟦12345678⟧',
      'Reisepass ⟦12345678⟧, gültig',
      'mon passeport est ⟦12345678⟧',
    ],
    noMatch: [
      '12345678',
      'see 12345678 there',
      'passport 123456789',
      'order 12345678',
      'passport X112345678',
    ],
  },
});
