/**
 * Number of a Bulgarian passport: nine digits, since 2024 two letters and seven digits. No check digit.
 *
 * Source: Bulgarian Personal Documents Act; Council of the EU, PRADO, BGR-AO.
 */
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { canonicalLatin } from '../words/look-alikes.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/southern-europe.js';

export const pasport: Detector = definePattern({
  id: 'bg/pasport',
  description: 'Bulgarian passport number; in context only',
  entityType: 'BG_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/BGR-AO-03001/index.html',
  triggers: [{ on: 'number', digits: [7, 9] }],
  lead: 3,
  patterns: [
    { regex: /(?<![+\d][-./,]?)\d{9}(?![-./,]?\d)/, score: 0.3 },
    { regex: /[ABEKMHOPCTYXАВЕКМНОРСТУХ]{2} ?\d{7}(?![-./]\d)/iu, score: 0.3 },
  ],
  context: { words: PASSPORT, negative: OTHER_NUMBERS, required: true, after: 40 },
  canonical: canonicalLatin,
  examples: {
    match: [
      'паспорт ⟦347382615⟧',
      'задграничен паспорт № ⟦347382615⟧',
      'passport ⟦347382615⟧',
      'паспорт ⟦ВВ4738261⟧',
      'Reisepass ⟦347382615⟧',
    ],
    noMatch: [
      '347382615',
      'паспорт 34738261',
      'паспорт 3473826155',
      'поръчка 347382615',
      'паспорт +347382615',
    ],
  },
});
