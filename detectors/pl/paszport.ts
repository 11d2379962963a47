/**
 * Number of the Polish passport: identifies the document and its holder.
 *
 * Two letters and seven digits, one of them a check digit whose rule is not published.
 *
 * Source: ustawa z dnia 27 stycznia 2022 r. o dokumentach paszportowych.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/central-europe.js';

export const paszport: Detector = definePattern({
  id: 'pl/paszport',
  description: 'Polish passport number, in context only',
  entityType: 'PL_PASSPORT',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20220000350',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 3,
  patterns: [{ regex: /[A-Z]{2}(?:[ -]?\d{7}|\d[ -]\d{6})/i, score: 0.4 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Paszport: ⟦HX6088035⟧',
      'numer paszportu: ⟦HY6-088041⟧',
      'passport ⟦AN 3000011⟧ issued in Kraków',
      'Reisepass ⟦JA6 088069⟧',
      'passeport polonais ⟦JB6088075⟧',
    ],
    noMatch: [
      'HX6088035',
      'paszport HX60880350',
      'paszport HXA6088035',
      'paszport HX608803',
      'lot LO6088035',
    ],
  },
});
