/**
 * Tax number of Malta (TIN) of those who have no Maltese identity card: nine digits, the first two alike (1 to 8). No
 * check digit.
 *
 * Source: European Commission, TIN by country, Malta.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

export const tin: Detector = definePattern({
  id: 'mt/tin',
  description: 'Maltese tax number of nine digits; in context only',
  entityType: 'MT_TIN',
  source:
    'https://taxation-customs.ec.europa.eu/online-services/online-services-and-databases-taxation/tin-tax-identification-number_en',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)([1-8])\1\d([ -]?)\d{3}\2\d{3}(?![-./,]?\d)/, score: 0.3 }],
  context: {
    words: withWords(TAX_NUMBER, {
      mt: ['numru tat-taxxa', 'taxxa'],
      en: ['malta*', 'income tax'],
    }),
    negative: OTHER_NUMBERS,
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'tax number ⟦334738261⟧',
      'TIN: ⟦334738261⟧',
      'numru tat-taxxa ⟦334738261⟧',
      'Malta, taxpayer ⟦334 738 261⟧',
      'Steuernummer ⟦334738261⟧',
    ],
    noMatch: ['334738261', 'TIN 344738261', 'TIN 994738261', 'TIN 3347382611', 'phone 334738261'],
  },
});
