/**
 * Number of the Polish driving licence: identifies the licence and its holder.
 *
 * Field 5: five digits of the order, two of the year, four of the district (`12345/06/1465`). The blank has a number of
 * two letters or two digits and seven digits.
 *
 * Source: rozporządzenie w sprawie wzorów dokumentów stwierdzających uprawnienia do kierowania pojazdami.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { LICENCE } from '../words/central-europe.js';

export const prawoJazdy: Detector = definePattern({
  id: 'pl/prawo-jazdy',
  description: 'Polish driving licence number, in context only',
  entityType: 'PL_DRIVER_LICENSE',
  source: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20110300151',
  triggers: [{ on: 'number', digits: [7, 9, 11] }],
  lead: 3,
  patterns: [{ regex: /\d{5}\/\d\d\/\d{4}|\d\d[ -]?\d{7}|[A-Z]{2}[ -]?\d{7}/i, score: 0.4 }],
  context: { words: LICENCE, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'numer prawa jazdy: ⟦04 8736369⟧',
      'Prawo jazdy: ⟦12345/06/1465⟧',
      'prawo jazdy nr ⟦04-8736370⟧',
      "driver's license ⟦048736372⟧",
      'Führerschein ⟦AB 1234567⟧ aus Polen',
    ],
    noMatch: [
      '04 8736369',
      'prawo jazdy 0487363',
      'prawo jazdy 0487363690',
      'prawo jazdy od 12/06/2014',
      '12345/06/1465',
    ],
  },
});
