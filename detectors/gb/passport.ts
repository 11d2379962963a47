/**
 * Passport number of the United Kingdom: identifies the document and so its holder.
 *
 * Nine digits; two letters and seven digits are accepted too. No check digit outside the machine-readable zone.
 *
 * Source: HM Passport Office, "Your passport number"; ICAO Doc 9303.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const gbPassport: Detector = definePattern({
  id: 'gb/passport',
  description: 'UK passport number; in context, with letters also alone',
  entityType: 'UK_PASSPORT',
  source: 'https://www.gov.uk/browse/abroad/passports',
  triggers: [{ on: 'number', digits: [7, 9] }],
  lead: 3,
  patterns: [
    { regex: /[A-Z]{2} ?\d{7}(?![-./]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./]|\+)(?:\d{9}|\d{3} \d{3} \d{3})(?![-./]?\d)/, score: 0.25 },
  ],
  context: { words: words(PASSPORT, { en: ['hmpo', 'ukvi'] }), negative: OTHER, required: true, alone: 0.2 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦925665416⟧',
      'Passport no. ⟦925 665 416⟧, London',
      'her passport number is ⟦LM3184526⟧.',
      'passport ⟦LM 3184526⟧',
      'mon passeport : ⟦925665416⟧',
    ],
    noMatch: [
      '925665416',
      'see LM3184526 there',
      'passport 9256654160',
      'passport ABC123456',
      'passport K000000000',
    ],
  },
});
