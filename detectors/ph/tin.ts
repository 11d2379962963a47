/**
 * Taxpayer Identification Number (TIN) of the Philippines: of a person or a business, it does not tell
 * which.
 *
 * Nine digits and three to five of the branch (zeros for the main office or a person): `ddd-ddd-ddd-ddd`. No
 * published check digit, so a word is required.
 *
 * Source: Bureau of Internal Revenue.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, TAX } from '../words/world.js';

export const tin: Detector = definePattern({
  id: 'ph/tin',
  description: 'Philippine taxpayer number (TIN); only in context',
  entityType: 'PH_TIN',
  source: 'https://www.bir.gov.ph/',
  triggers: [{ on: 'number', digits: [9, 12, 13, 14] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{3}-\d{3}-\d{3}(?:-\d{3,5})?(?![-./_]?\d)/, score: 0.4 },
    { regex: /(?<!\d[-./_ ]|\+)\d{3} \d{3} \d{3}(?: \d{3,5})?(?![-./_ ]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{9}(?:\d{3}|\d{5})?(?![-./_]?\d)/, score: 0.25 },
  ],
  context: {
    words: also(TAX, { en: ['bir'], tl: ['buwis'] }),
    required: true,
    before: 40,
    after: 1,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'TIN ⟦482-107-739-000⟧',
      'my tin is ⟦271-204-558⟧',
      'BIR, TIN: ⟦330914427⟧',
      'TIN No. ⟦905-518-827-00000⟧',
      'tax identification number ⟦104 428 730 000⟧',
    ],
    noMatch: [
      '482-107-739-000',
      '330914427',
      'TIN 48210',
      'TIN 482-107-7391',
      'order 330914427',
      'tin cans 2021',
    ],
  },
});
