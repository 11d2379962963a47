/**
 * Individual Taxpayer Identification Number (ITIN) of the United States: identifies a person who pays tax
 * there and has no social-security number.
 *
 * Nine digits written as a social-security number, `9dd-dd-dddd`: the first is 9, the fourth and fifth are
 * 50-65, 70-88, 90-92 or 94-99. No check digit.
 *
 * Source: Internal Revenue Service, Internal Revenue Manual 3.21.263 (IRS ITIN Real-Time System).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export const itin: Detector = definePattern({
  id: 'us/itin',
  description: 'US individual taxpayer number (ITIN), by its ranges; compact only in context',
  entityType: 'US_ITIN',
  source: 'https://www.irs.gov/irm/part3/irm_03-021-263r',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)9\d\d-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}(?![-./_ ]?\d)/, score: 0.75 },
    {
      regex: /(?<!\d[-./_ ]|\+)9\d\d([ .]?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}(?![-./_ ]?\d)/,
      score: 0.3,
    },
  ],
  context: {
    words: also(TAX, {
      en: ['itin', 'itins', 'individual taxpayer', 'individual taxpayer identification', 'irs', 'w7', 'w 7'],
      es: ['irs', 'itin'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'ITIN ⟦912-70-1234⟧',
      'my itin is ⟦912 70 1234⟧, thanks',
      '⟦933-94-8210⟧',
      'individual taxpayer identification number: ⟦945887712⟧',
      'mi ITIN: ⟦999-65-0001⟧',
    ],
    noMatch: [
      'ITIN 912-69-1234',
      'ITIN 912-89-1234',
      'ITIN 912-93-1234',
      'ITIN 812-70-1234',
      '912701234',
      'order 912701234',
      '1-912-70-1234',
    ],
  },
});
