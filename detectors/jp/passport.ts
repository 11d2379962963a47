/**
 * Passport of Japan: identifies a person.
 *
 * Two letters and seven digits. No check digit outside the machine-readable zone, so a word is required.
 *
 * Source: 外務省 (Ministry of Foreign Affairs), パスポート.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'jp/passport',
  description: 'Japanese passport number; only in context',
  entityType: 'JP_PASSPORT',
  source: 'https://www.mofa.go.jp/mofaj/toko/passport/',
  triggers: [
    { on: 'code', min: 9, max: 9, digits: 7 },
    { on: 'number', digits: [7] },
  ],
  lead: 3,
  patterns: [{ regex: /(?<!\d[-./_]|\+)[A-Z]{2} ?\d{7}(?![-./_]?\d)/i, score: 0.35 }],
  context: {
    words: PASSPORT,
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'パスポート ⟦TK4821077⟧',
      '旅券番号 ⟦MZ7712045⟧',
      'passport ⟦ts3309144⟧',
      'passport no: ⟦XS 9055188⟧',
      'Reisepass ⟦TR1044287⟧',
    ],
    noMatch: [
      'TK4821077',
      'passport TK482107',
      'passport TK48210771',
      'order TK4821077',
      'passport T4821077X',
      'passport 2021',
    ],
  },
});
