/**
 * Number of a Luxembourg passport: identifies its holder.
 *
 * Eight capitals and digits that begin with a letter, usually J. No check digit, so a word near is needed.
 *
 * Source: Council of the European Union, PRADO, Luxembourg.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/western-europe.js';

export const passeport: Detector = definePattern({
  id: 'lu/passeport',
  description: 'Luxembourg passport number, in context',
  entityType: 'LU_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/prado-documents/LUX/A/docs-per-category.html',
  triggers: [{ on: 'code', min: 8, max: 8 }],
  patterns: [
    { regex: /J(?=[A-Z]{0,6}\d)[A-Z0-9]{7}/, score: 0.4 },
    { regex: /[A-Z](?=[A-Z]{0,5}\d[A-Z]{0,5}\d)[A-Z0-9]{7}/, score: 0.3 },
  ],
  context: { words: PASSPORT, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passeport ⟦JCU9J4T3⟧',
      'Reisepass ⟦JC4E7L2H⟧',
      'Luxembourg passport: ⟦J1234567⟧',
      'passeport luxembourgeois ⟦JBC8X2M9⟧',
      'paspoort ⟦JKL45MN6⟧',
    ],
    noMatch: ['JCU9J4T3', 'commande JCU9J4T3', 'passeport JCU9J4T30', 'passeport JCU9J4T', 'passeport J2345'],
  },
});
