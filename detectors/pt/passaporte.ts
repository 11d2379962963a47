/**
 * Number of a Portuguese passport: one letter (two since 2017) and six digits. No check digit.
 *
 * Source: Decreto-Lei n.º 83/2000; Council of the EU, PRADO, PRT-AO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/southern-europe.js';

export const passaporte: Detector = definePattern({
  id: 'pt/passaporte',
  description: 'Portuguese passport number; in context only',
  entityType: 'PT_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/PRT-AO-05001/index.html',
  triggers: [{ on: 'number', digits: [6] }],
  lead: 3,
  patterns: [{ regex: /[A-Z]{1,2}[ -]?\d{6}(?![-./]\d)/i, score: 0.3 }],
  context: { words: PASSPORT, negative: OTHER_NUMBERS, required: true, after: 40 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passaporte ⟦K473826⟧',
      'passaporte n.º ⟦CB473826⟧',
      'passport ⟦cb 473826⟧',
      'o passaporte é o ⟦K-473826⟧',
      'pasaporte portugués ⟦CB473826⟧',
    ],
    noMatch: [
      'K473826',
      'passaporte K4738261',
      'passaporte XCBK473826',
      'modelo CB473826',
      'passaporte 473826',
    ],
  },
});
