/**
 * Number of the Croatian or Serbian passport (putovnica, pasoš): identifies the document and its holder. Nine digits.
 *
 * Source: Zakon o putnim ispravama hrvatskih državljana (NN 77/99); ICAO Doc 9303.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/central-europe.js';

export const putovnica: Detector = definePattern({
  id: 'hr/putovnica',
  description: 'Croatian or Serbian passport number, in context only',
  entityType: 'HR_PASSPORT',
  source: 'https://narodne-novine.nn.hr/clanci/sluzbeni/1999_07_77_1362.html',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /\d{9}/, score: 0.35 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalDigits,
  examples: {
    match: [
      'putovnica ⟦007007007⟧',
      'broj putovnice: ⟦123456789⟧',
      'pasoš ⟦012345678⟧',
      'passport ⟦123456789⟧',
      'Reisepass ⟦123456789⟧ (HR)',
    ],
    noMatch: [
      '007007007',
      'putovnica 0070070070',
      'putovnica 00112233',
      'putovnica X07007007',
      'kuna 123456789',
    ],
  },
});
