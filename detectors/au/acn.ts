/**
 * Australian Company Number (ACN): identifies a company, and no person.
 *
 * Nine digits, the last a check digit: the first eight times 8 to 1, taken from the next multiple of ten.
 * Written `ddd ddd ddd` or compact.
 *
 * Source: Australian Securities and Investments Commission, "Australian Company Number (ACN) check digit".
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, COMPANY, OTHER_NUMBERS } from '../words/world.js';

export function isAcn(digits: string): boolean {
  return Number(digits) > 0 && (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2, 1]) + Number(digits[8])) % 10 === 0;
}

export const acn: Detector = definePattern({
  id: 'au/acn',
  description: 'Australian company number (ACN), by its check digit; in context, or alone in its field',
  entityType: 'AU_ACN',
  source:
    'https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/australian-company-number-digit-check/',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)\d{3}([ -])\d{3}\1\d{3}(?![-./_ ]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{9}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isAcn(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: also(COMPANY, { en: ['acn', 'asic', 'pty', 'pty ltd', 'company no'] }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'ACN ⟦004 821 078⟧',
      'acn: ⟦611903425⟧',
      'ASIC register, ⟦125008737⟧',
      'Example Pty Ltd, ⟦655 771 207⟧',
      'company number ⟦611903425⟧',
    ],
    noMatch: [
      'ACN 004821071',
      'we saw 004821078',
      'order 611903425',
      'ACN 1250087371',
      'call 655 771 207 now',
      'ACN 12 345',
    ],
  },
});
