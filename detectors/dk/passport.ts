/**
 * Number of a passport of Denmark: identifies the document and so its holder.
 *
 * Nine digits, the first often 2; no leading zero. No check digit outside the machine-readable zone.
 *
 * Source: Rigspolitiet; PRADO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER, PASSPORT, words } from '../words/northern-europe.js';

export const dkPassport: Detector = definePattern({
  id: 'dk/passport',
  description: 'Danish passport number; in context only',
  entityType: 'DK_PASSPORT',
  source: 'https://politi.dk/en/passports',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /(?<!\d[-./]|\+)[1-9]\d{8}(?![-./]?\d)/, score: 0.35 }],
  context: {
    words: words(PASSPORT, { da: ['dansk pas', 'danske pas', 'pasnummer', 'pasnr', 'passet', 'passets'] }),
    negative: OTHER,
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦201234567⟧',
      'passport number: ⟦201234567⟧.',
      'mit danske pas ⟦201234567⟧',
      'Reisepass ⟦201234567⟧, gültig',
      'mon passeport est ⟦201234567⟧',
    ],
    noMatch: [
      '201234567',
      'see 201234567 there',
      'passport 2012345678',
      'order 201234567',
      'passport X1201234567',
    ],
  },
});
