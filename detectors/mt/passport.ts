/**
 * Number of a Maltese passport: seven digits. No check digit.
 *
 * Source: Passports Ordinance (Cap. 61); Council of the EU, PRADO, MLT-AO.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, PASSPORT, withWords } from '../words/southern-europe.js';

export const passport: Detector = definePattern({
  id: 'mt/passport',
  description: 'Maltese passport number; in context only',
  entityType: 'MT_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/MLT-AO-04001/index.html',
  triggers: [{ on: 'number', digits: [7] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)\d{7}(?![-./,]?\d)/, score: 0.3 }],
  context: {
    words: withWords(PASSPORT, { mt: ['passaport', 'numru tal-passaport'] }),
    negative: OTHER_NUMBERS,
    required: true,
    after: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'passport ⟦1047382⟧',
      'passaport ⟦1047382⟧',
      'passport number: ⟦1047382⟧',
      'passeport maltais ⟦1047382⟧',
      'Reisepass Nr. ⟦1047382⟧',
    ],
    noMatch: ['1047382', 'passport 104738', 'passport 10473821', 'passport A1047382', 'order 1047382'],
  },
});
