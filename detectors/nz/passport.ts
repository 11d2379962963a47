/**
 * Passport of New Zealand: identifies a person.
 *
 * Two letters (LA, LD, LF, LH, LK, LL, EA, EP, RA ...) or N, and six digits. No check digit outside the
 * machine-readable zone, so a word is required.
 *
 * Source: Department of Internal Affairs, New Zealand Passports.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'nz/passport',
  description: 'New Zealand passport number; only in context',
  entityType: 'NZ_PASSPORT',
  source: 'https://www.passports.govt.nz/',
  triggers: [{ on: 'code', min: 7, max: 8, digits: 6 }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)(?:[ELR][A-Z]|N) ?\d{6}(?![-./_]?\d)/i, score: 0.35 }],
  context: {
    words: also(PASSPORT, { mi: ['uruwhenua'] }),
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦LF482107⟧',
      'NZ passport ⟦N441077⟧',
      'uruwhenua ⟦LA771204⟧',
      'my passport number: ⟦ea883014⟧',
      'Reisepass ⟦LH120045⟧',
    ],
    noMatch: [
      'LF482107',
      'passport LF48210',
      'passport LF4821077',
      'passport ZZ482107',
      'order LF482107',
      'passport in 2021',
    ],
  },
});
