/**
 * Number of a Liechtenstein passport: identifies its holder.
 *
 * A letter (R) and five digits. No check digit and short, so a word near is needed.
 *
 * Source: Council of the European Union, PRADO, Liechtenstein.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/western-europe.js';

export const pass: Detector = definePattern({
  id: 'li/pass',
  description: 'Liechtenstein passport number, in context',
  entityType: 'LI_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/prado-documents/LIE/A/docs-per-category.html',
  triggers: [{ on: 'code', min: 6, max: 6 }],
  patterns: [{ regex: /[A-Z]\d{5}/, score: 0.35 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Reisepass ⟦R12345⟧',
      'Liechtenstein passport ⟦R98765⟧',
      'passeport ⟦R00012⟧',
      'Pass-Nr. ⟦R55555⟧',
      'passaporto ⟦R24680⟧',
    ],
    noMatch: ['R12345', 'Version R12345', 'Reisepass R1234', 'Reisepass R123456', 'Reisepass r12345'],
  },
});
