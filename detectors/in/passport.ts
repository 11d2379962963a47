/**
 * Passport of India: identifies a person.
 *
 * A letter (no Q, X or Z) and seven digits, the first and the last not 0. No check digit outside the
 * machine-readable zone, so a word is required.
 *
 * Source: Ministry of External Affairs, Passport Seva.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'in/passport',
  description: 'Indian passport number; only in context',
  entityType: 'IN_PASSPORT',
  source: 'https://www.passportindia.gov.in/',
  triggers: [
    { on: 'code', min: 8, max: 8, digits: 7 },
    { on: 'number', digits: [7] },
  ],
  lead: 2,
  patterns: [{ regex: /(?<!\d[-./_]|\+)[A-PR-WY] ?[1-9]\d ?\d{4}[1-9](?![-./_]?\d)/i, score: 0.35 }],
  context: {
    words: PASSPORT,
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦K4821077⟧',
      'my passport number is ⟦T7712045⟧',
      'पासपोर्ट ⟦N4410772⟧',
      'passport: ⟦m8830142⟧',
      'Reisepass ⟦L1200453⟧',
    ],
    noMatch: [
      'K4821077',
      'passport Q4821077',
      'passport K0821077',
      'passport K4821070',
      'passport K482107',
      'order K4821077',
    ],
  },
});
