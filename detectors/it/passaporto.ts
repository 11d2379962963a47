/**
 * Number of an Italian passport: two letters (YA, YB, YC in use) and seven digits. No check digit.
 *
 * Source: legge 21 novembre 1967, n. 1185; Council of the EU, PRADO, ITA-AO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/southern-europe.js';

export const passaporto: Detector = definePattern({
  id: 'it/passaporto',
  description: 'Italian passport number; in context, or alone in its field',
  entityType: 'IT_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/ITA-AO-04001/index.html',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 3,
  // A little above other countries' numbers of the same shape: these are the most frequent.
  patterns: [{ regex: /[A-Z]{2}[ -]?\d{7}(?![-./]\d)/i, score: 0.31 }],
  context: { words: PASSPORT, negative: OTHER_NUMBERS, required: true, after: 40, alone: 0.2 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passaporto ⟦YB4738261⟧',
      'il mio passaporto: ⟦yb 4738261⟧',
      'passport number ⟦YB4738261⟧',
      'Reisepass ⟦YB-4738261⟧',
      'numero di passaporto ⟦AA4738261⟧',
    ],
    noMatch: [
      'il YB4738261 è qui',
      'ordine YB4738261',
      'passaporto YB47382615',
      'passaporto XYB4738261',
      'passaporto YB473826',
    ],
  },
});
