/**
 * Passport of Canada: identifies a person.
 *
 * Two letters and six digits (`GA302922`), since 2023 also a letter, six digits and two letters
 * (`A123456AB`). No check digit outside the machine-readable zone, so a word is required.
 *
 * Source: Immigration, Refugees and Citizenship Canada, "Passport number".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'ca/passport',
  description: 'Canadian passport number; only in context',
  entityType: 'CA_PASSPORT',
  source: 'https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html',
  triggers: [{ on: 'code', min: 8, max: 9, digits: 6 }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[A-Z]{2} ?\d{6}(?![-./_]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{6}[A-Z]{2}(?![-_])/i, score: 0.35 },
  ],
  context: {
    words: PASSPORT,
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦GA302744⟧',
      'passeport : ⟦P482107KD⟧',
      'Canadian passport no. ⟦hb771204⟧',
      'my travel document ⟦AB123450⟧',
      'paszport ⟦N558812QC⟧',
    ],
    noMatch: [
      'GA302744',
      'P482107KD',
      'passport GA30274',
      'passport GA3027441',
      'passport P48210KD',
      'ticket GA302744',
    ],
  },
});
