/**
 * Employer Identification Number (EIN) of the United States: identifies a company to the tax authority, and
 * no person.
 *
 * Nine digits, `dd-ddddddd`; the first two are prefixes of the offices that issue them. No check digit, so a
 * word is required.
 *
 * Source: Internal Revenue Service, "How EINs are assigned and valid EIN prefixes".
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export const ein: Detector = definePattern({
  id: 'us/ein',
  description: 'US employer identification number (EIN), by its prefixes; only in context',
  entityType: 'US_EIN',
  source:
    'https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./_ ]|\+)(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-589])-\d{7}(?![-./_ ]?\d)/,
      score: 0.4,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-589])\d{7}(?![-./_]?\d)/,
      score: 0.2,
    },
  ],
  context: {
    words: also(TAX, {
      en: ['ein', 'fein', 'employer identification', 'employer id', 'federal tax', 'w9', '1099', 'irs'],
      es: ['ein', 'identificación del empleador'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.15,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'EIN ⟦12-3456790⟧',
      'employer identification number: ⟦88-0412237⟧',
      'FEIN ⟦471120938⟧',
      'our tax id is ⟦45-2290016⟧',
      'federal tax ID (⟦36-7701245⟧)',
    ],
    noMatch: [
      'we saw 12-3456790 there',
      '471120938',
      'EIN 07-3456790',
      'EIN 96-3456790',
      'EIN 12-345679',
      'phone 12-3456790',
    ],
  },
});
