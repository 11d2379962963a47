/**
 * Number of a Romanian passport: eight digits on simple ones, nine on electronic ones. No check digit.
 *
 * Source: Legea nr. 248/2005; Council of the EU, PRADO, ROU-AO.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/southern-europe.js';

export const pasaport: Detector = definePattern({
  id: 'ro/pasaport',
  description: 'Romanian passport number; in context only',
  entityType: 'RO_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/ROU-AO-05001/index.html',
  triggers: [{ on: 'number', digits: [8, 9] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)\d{8,9}(?![-./,]?\d)/, score: 0.3 }],
  context: { words: PASSPORT, negative: OTHER_NUMBERS, required: true, after: 40 },
  canonical: canonicalDigits,
  examples: {
    match: [
      'pașaport ⟦054738261⟧',
      'pasaportul are numărul ⟦054738261⟧',
      'passport ⟦05473826⟧',
      'passeport roumain ⟦054738261⟧',
      'Reisepass Nr. ⟦054738261⟧',
    ],
    noMatch: [
      '054738261',
      'pașaport 0547382',
      'pașaport 0547382615',
      'comanda 054738261',
      'pașaport +054738261',
    ],
  },
});
