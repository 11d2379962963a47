/**
 * Passport of Singapore: identifies a person.
 *
 * E or K, seven digits and a letter. Its check is not published, so a word is required.
 *
 * Source: Immigration & Checkpoints Authority, Singapore Passport.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'sg/passport',
  description: 'Singapore passport number; only in context',
  entityType: 'SG_PASSPORT',
  source: 'https://www.ica.gov.sg/documents/passport',
  triggers: [{ on: 'code', min: 9, max: 9, digits: 7 }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)[EK]\d{7}[A-Z](?![-./_]?\d)/i, score: 0.35 }],
  context: {
    words: PASSPORT,
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦K4821077D⟧',
      '护照 ⟦E7712045B⟧',
      'passport no: ⟦k3309144a⟧',
      'Reisepass ⟦K9055188C⟧',
      'passeport ⟦E1044287H⟧',
    ],
    noMatch: [
      'K4821077D',
      'passport K482107D',
      'passport K4821077D1',
      'order K4821077D',
      'passport X4821077D',
      'passport 2021',
    ],
  },
});
