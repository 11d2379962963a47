/**
 * Number of a French passport: identifies its holder.
 *
 * Two digits (year), two letters, five digits. No check digit, so a word near is needed.
 *
 * Source: Council of the European Union, PRADO, France; service-public.gouv.fr.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/western-europe.js';

export const passeport: Detector = definePattern({
  id: 'fr/passeport',
  description: 'French passport number, in context',
  entityType: 'FR_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/prado-documents/FRA/A/docs-per-category.html',
  triggers: [{ on: 'code', min: 9, max: 9 }],
  patterns: [{ regex: /\d\d[A-Z]{2}\d{5}/i, score: 0.4 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passeport n° ⟦14AB12345⟧',
      'my French passport is ⟦08CK55512⟧',
      'Reisepass: ⟦19fv30018⟧',
      'pasaporte ⟦15DA98765⟧',
      'Paszport nr ⟦21CC40404⟧',
    ],
    noMatch: [
      '14AB12345',
      'article 14AB12345',
      'passeport 14AB1234',
      'passeport 14AB123456',
      'passeport 1AAB12345',
    ],
  },
});
