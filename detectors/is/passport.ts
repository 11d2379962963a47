/**
 * Number of a passport of Iceland: identifies the document and so its holder.
 *
 * A letter, most often A, and seven digits. No check digit outside the machine-readable zone.
 *
 * Source: Þjóðskrá.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const isPassport: Detector = definePattern({
  id: 'is/passport',
  description: 'Icelandic passport number; in context only',
  entityType: 'IS_PASSPORT',
  source: 'https://www.skra.is/english/individuals/id-cards-and-passports/passports/',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 4,
  patterns: [{ regex: /[A-Z] ?\d{7}(?![-./]?\d)/i, score: 0.35 }],
  context: { words: words(PASSPORT, { is: ['vegabréf*', 'vegabref*'] }), negative: OTHER, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦A1234567⟧',
      'passport number: ⟦A1234567⟧.',
      'vegabréf ⟦A1234567⟧',
      'Reisepass ⟦A1234567⟧, gültig',
      'mon passeport est ⟦A1234567⟧',
    ],
    noMatch: [
      'A1234567',
      'see A1234567 there',
      'passport A12345678',
      'order A1234567',
      'passport X1A1234567',
    ],
  },
});
