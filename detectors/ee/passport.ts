/**
 * Number of a passport or identity card of Estonia: identifies the document and so its holder.
 *
 * One or two letters (K passports, A identity cards) and seven digits. No check digit outside the machine-readable zone.
 *
 * Source: Politsei- ja Piirivalveamet; PRADO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const eePassport: Detector = definePattern({
  id: 'ee/passport',
  description: 'Estonian passport or identity card number; in context only',
  entityType: 'EE_DOCUMENT',
  source: 'https://www.politsei.ee/en/instructions/estonian-passport',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 4,
  patterns: [{ regex: /[A-Z]{1,2} ?\d{7}(?![-./]?\d)/i, score: 0.35 }],
  context: {
    words: words(PASSPORT, {
      en: ['identity card', 'id card', 'document number'],
      et: ['pass', 'passi*', 'id kaart*', 'id kaardi*', 'dokumendi number'],
      ru: ['паспорт*'],
    }),
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦KB1234567⟧',
      'passport number: ⟦KB1234567⟧.',
      'pass ⟦KB1234567⟧',
      'Reisepass ⟦KB1234567⟧, gültig',
      'mon passeport est ⟦KB1234567⟧',
    ],
    noMatch: [
      'KB1234567',
      'see KB1234567 there',
      'passport KB12345678',
      'order KB1234567',
      'passport X1KB1234567',
    ],
  },
});
