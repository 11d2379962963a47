/**
 * Passport of Australia: identifies a person.
 *
 * One letter (N, E, D, F, A, C, U, X; L and M in older ones) or two (PA to PZ, RA to RZ), and seven digits.
 * No check digit outside the machine-readable zone, so a word is required.
 *
 * Source: Australian Passport Office, "Passport features".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'au/passport',
  description: 'Australian passport number; only in context',
  entityType: 'AU_PASSPORT',
  source: 'https://www.passports.gov.au/',
  triggers: [{ on: 'code', min: 8, max: 9, digits: 7 }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)(?:[A-Z]|[PR][A-Z]) ?\d{7}(?![-./_]?\d)/i, score: 0.35 }],
  context: {
    words: PASSPORT,
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦N4821077⟧',
      'Australian passport: ⟦PA7712004⟧',
      'passeport ⟦l4819230⟧',
      'my passport no is ⟦RB4410772⟧',
      'Reisepass ⟦E8830142⟧',
    ],
    noMatch: [
      'N4821077',
      'passport N482107',
      'passport N48210777',
      'passport ZA4821077',
      'order N4821077',
      'passport in 2021',
    ],
  },
});
