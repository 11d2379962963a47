/**
 * Number of a Greek passport (διαβατήριο): two letters that Greek and Latin script share and seven digits. No check digit.
 *
 * Source: Law 3103/2003; Council of the EU, PRADO, GRC-AO.
 */
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { canonicalLatin } from '../words/look-alikes.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/southern-europe.js';

export const diavatirio: Detector = definePattern({
  id: 'gr/diavatirio',
  description: 'Greek passport number; in context only',
  entityType: 'GR_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/GRC-AO-05001/index.html',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 3,
  patterns: [{ regex: /[ABEZHIKMNOPTYXΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{2}[ -]?\d{7}(?![-./]\d)/iu, score: 0.3 }],
  context: { words: PASSPORT, negative: OTHER_NUMBERS, required: true, after: 40 },
  canonical: canonicalLatin,
  examples: {
    match: [
      'διαβατήριο ⟦ΑΚ4738261⟧',
      'αριθμός διαβατηρίου: ⟦ΑΤ 4738261⟧',
      'passport ⟦AK4738261⟧',
      'το διαβατήριό μου ⟦ak4738261⟧',
      'Reisepass ⟦AK-4738261⟧',
    ],
    noMatch: [
      'ΑΚ4738261',
      'διαβατήριο ΑΚ47382615',
      'διαβατήριο QW4738261',
      'διαβατήριο ΑΚ473826',
      'τιμολόγιο ΑΚ4738261',
    ],
  },
});
