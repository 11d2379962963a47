/**
 * Number of a passport of Ireland: identifies the document and so its holder.
 *
 * One or two letters and seven digits: `P1234567`, `PA1234567`. No check digit outside the machine-readable zone.
 *
 * Source: Department of Foreign Affairs.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const iePassport: Detector = definePattern({
  id: 'ie/passport',
  description: 'Irish passport number; in context only',
  entityType: 'IE_PASSPORT',
  source: 'https://www.ireland.ie/en/dfa/passports/',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 4,
  patterns: [{ regex: /[A-Z]{1,2} ?\d{7}(?![-./]?\d)/i, score: 0.35 }],
  context: { words: words(PASSPORT, { ga: ['uimhir phas'] }), negative: OTHER, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦PA1234567⟧',
      'passport number: ⟦PA1234567⟧.',
      'uimhir phas ⟦PA1234567⟧',
      'Reisepass ⟦PA1234567⟧, gültig',
      'mon passeport est ⟦PA1234567⟧',
    ],
    noMatch: [
      'PA1234567',
      'see PA1234567 there',
      'passport PA12345678',
      'order PA1234567',
      'passport X1PA1234567',
    ],
  },
});
