/**
 * National Identification Number (NIN) of Nigeria; the bank verification number (BVN) has the same shape and
 * identifies its holder as well.
 *
 * Eleven digits, chosen at random, no check digit: a word is required.
 *
 * Source: National Identity Management Commission (NIMC).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';

export const nin: Detector = definePattern({
  id: 'ng/nin',
  description: 'Nigerian national identification number (NIN) or bank verification number; only in context',
  entityType: 'NG_NIN',
  source: 'https://nimc.gov.ng/nin/',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[1-9]\d{10}(?![-./_]?\d)/, score: 0.35 },
    { regex: /(?<!\d[-./_ ]|\+)[1-9]\d{3}([ -])\d{3}\1\d{4}(?![-./_ ]?\d)/, score: 0.35 },
  ],
  context: {
    words: {
      en: [
        'nin',
        'nimc',
        'national identification',
        'national identity',
        'nin slip',
        'bvn',
        'bank verification',
      ],
    },
    required: true,
    before: 40,
    after: 1,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'NIN ⟦48210773914⟧',
      'my nin is ⟦27120455820⟧',
      'national identification number: ⟦3309 144 2771⟧',
      'BVN ⟦22490551882⟧',
      'NIMC slip ⟦71044287300⟧',
    ],
    noMatch: [
      '48210773914',
      'NIN 4821077391',
      'NIN 482107739141',
      'order 27120455820',
      'NIN 08210773914',
      'ninety 27120455820',
    ],
  },
});
