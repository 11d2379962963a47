/**
 * Number of an Italian identity card (carta d'identità).
 *
 * On paper two letters and seven digits (`AX1234567`); electronic since 2016 CA to CZ, five digits, two letters
 * (`CA12345AB`); electronic before seven digits and two letters. No check digit.
 *
 * Source: Decreto del Ministero dell'Interno 23 dicembre 2015; Council of the EU, PRADO, ITA-BO.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { IDENTITY_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

export const ci: Detector = definePattern({
  id: 'it/ci',
  description: 'Italian identity-card number, paper and electronic; in context, or alone in its field',
  entityType: 'IT_IDENTITY_CARD',
  source: 'https://www.cartaidentita.interno.gov.it/caratteristiche-del-documento/',
  triggers: [
    { on: 'code', min: 9, max: 9 },
    { on: 'number', digits: [7] },
  ],
  lead: 3,
  patterns: [
    { regex: /C[A-Z] ?\d{5} ?[A-Z]{2}/i, score: 0.35 },
    { regex: /[A-Z]{2}[ -]?\d{7}(?![-./]\d)/i, score: 0.3 },
    { regex: /\d{7} ?[A-Z]{2}/i, score: 0.3 },
  ],
  context: {
    words: withWords(IDENTITY_CARD, {
      it: ['cie', 'c.i', 'ci', 'documento', 'carta identita', 'documento n'],
    }),
    negative: OTHER_NUMBERS,
    required: true,
    alone: 0.2,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      "carta d'identità ⟦CB47382QX⟧",
      "la mia carta d'identità è la ⟦AX 4738261⟧",
      'CIE n. ⟦cb47382qx⟧',
      'identity card: ⟦AX4738261⟧',
      'documento ⟦4738261AB⟧',
    ],
    noMatch: [
      'articolo CB47382QX',
      'il CB47382QX arriva',
      'CIE CB473821QX',
      'CIE DB47382QX',
      'CIE XAX4738261',
    ],
  },
});
