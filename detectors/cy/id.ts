/**
 * Identity-card number of Cyprus (αριθμός δελτίου ταυτότητας): up to ten digits, in use six to eight, sometimes with
 * leading zeros. No check digit.
 *
 * Source: Civil Registry Law 141(I)/2002; Council of the EU, PRADO, CYP-BO.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { IDENTITY_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

export const id: Detector = definePattern({
  id: 'cy/id',
  description: 'Cypriot identity-card number; in context only',
  entityType: 'CY_IDENTITY_CARD',
  source: 'https://www.consilium.europa.eu/prado/en/CYP-BO-04001/index.html',
  triggers: [{ on: 'number', digits: [6, 7, 8, 10] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)(?:\d{6,8}|0{2,4}\d{6,8})(?![-./,]?\d)/, score: 0.3 }],
  context: {
    words: withWords(IDENTITY_CARD, {
      el: ['ταυτότητα', 'ταυτότητας', 'δελτίο ταυτότητας', 'αδτ', 'α.δ.τ', 'ταυτότητά'],
      en: ['arc', 'alien registration', 'cyprus id', 'cypriot id'],
      tr: ['kimlik'],
    }),
    negative: OTHER_NUMBERS,
    required: true,
  },
  canonical: (value) => canonicalDigits(value).replace(/^0+(?=\d)/, ''),
  examples: {
    match: [
      'identity card ⟦473826⟧',
      'αριθμός ταυτότητας ⟦4738261⟧',
      'ID card no. ⟦0004738261⟧',
      'η ταυτότητά μου: ⟦47382615⟧',
      'alien registration ⟦4738261⟧',
    ],
    noMatch: [
      '473826',
      'identity card 47382',
      'order 4738261',
      'identity card 473826150473',
      'identity card +4738261',
    ],
  },
});
