/**
 * Number of a Cypriot passport: a letter (K, or L and E before) and six to eight digits. No check digit.
 *
 * Source: Civil Registry Law 141(I)/2002; Council of the EU, PRADO, CYP-AO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/southern-europe.js';

export const passport: Detector = definePattern({
  id: 'cy/passport',
  description: 'Cypriot passport number; in context only',
  entityType: 'CY_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/CYP-AO-05001/index.html',
  triggers: [{ on: 'number', digits: [6, 8] }],
  lead: 2,
  patterns: [{ regex: /[A-Z][ -]?(?:\d{8}|\d{6})(?![-./]\d)/i, score: 0.3 }],
  context: { words: PASSPORT, negative: OTHER_NUMBERS, required: true, after: 40 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦K00473826⟧',
      'διαβατήριο ⟦K00473826⟧',
      'passport no: ⟦k 00473826⟧',
      'Reisepass ⟦E473826⟧',
      'passeport chypriote ⟦K-00473826⟧',
    ],
    noMatch: [
      'K00473826',
      'passport K0047382',
      'passport XK00473826',
      'order K00473826',
      'passport K004738261',
    ],
  },
});
