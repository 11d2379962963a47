/**
 * Number of a Bulgarian identity card (лична карта): nine digits, since 2024 two letters and seven digits. No check digit.
 *
 * Source: Bulgarian Personal Documents Act; Council of the EU, PRADO, BGR-BO.
 */
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { canonicalLatin } from '../words/look-alikes.js';
import { IDENTITY_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

export const lk: Detector = definePattern({
  id: 'bg/lk',
  description: 'Bulgarian identity-card number; in context only',
  entityType: 'BG_IDENTITY_CARD',
  source: 'https://lex.bg/laws/ldoc/2134424576',
  triggers: [{ on: 'number', digits: [7, 9] }],
  lead: 3,
  patterns: [
    { regex: /(?<![+\d][-./,]?)\d{9}(?![-./,]?\d)/, score: 0.3 },
    { regex: /[ABEKMHOPCTYXАВЕКМНОРСТУХ]{2} ?\d{7}(?![-./]\d)/iu, score: 0.3 },
  ],
  context: {
    words: withWords(IDENTITY_CARD, {
      bg: ['лична карта', 'личната карта', 'лк', 'л.к', 'документ за самоличност', 'лична карта №'],
      en: ['lichna karta'],
    }),
    negative: OTHER_NUMBERS,
    required: true,
  },
  canonical: canonicalLatin,
  examples: {
    match: [
      'лична карта ⟦647382615⟧',
      'ЛК № ⟦647382615⟧',
      'identity card ⟦647382615⟧',
      'лична карта ⟦АА4738261⟧',
      'личната карта: ⟦AA 4738261⟧',
    ],
    noMatch: [
      '647382615',
      'лична карта 64738261',
      'лична карта 6473826155',
      'поръчка 647382615',
      'ЛК ЩЩ4738261',
    ],
  },
});
