/**
 * Social Insurance Number (SIN, in French NAS) of Canada: identifies a person to employers and authorities.
 *
 * Nine digits, the last a Luhn check digit; 9 at the start is a temporary resident, 0 and 8 are not issued
 * to persons (0 stands in samples). Written `ddd ddd ddd`, with hyphens, or compact. Many countries write
 * phone numbers so.
 *
 * Source: Employment and Social Development Canada, Social Insurance Number Code of Practice; Guide to
 * validating a SIN.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { OTHER_NUMBERS } from '../words/world.js';

export function isSin(digits: string): boolean {
  return !/^0+$/.test(digits) && luhn(digits);
}

export const sin: Detector = definePattern({
  id: 'ca/sin',
  description:
    'Canadian social-insurance number (SIN), by its check digit; in context, or alone in its field',
  entityType: 'CA_SIN',
  source: 'https://www.canada.ca/en/employment-social-development/services/sin/reports/code-of-practice.html',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)\d{3}([ -])\d{3}\1\d{3}(?![-./_ ]?\d)/, score: 0.2 },
    { regex: /(?<!\d[-./_]|\+)\d{9}(?![-./_]?\d)/, score: 0.2 },
  ],
  validate: (value) => {
    const digits = canonicalDigits(value);
    if (!isSin(digits)) return false;
    // Undefined: as unlikely as its shape.
    return /^[08]/.test(digits) ? undefined : true;
  },
  validScore: 0.3,
  context: {
    words: {
      en: ['sin', 'sins', 'sin number', 'social insurance', 'social insurance number'],
      fr: ['nas', 'assurance sociale', "numéro d'assurance sociale"],
      de: ['sozialversicherungsnummer'],
      es: ['seguro social'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'my SIN is ⟦539-102-749⟧',
      'NAS : ⟦734 820 152⟧',
      'social insurance number ⟦190204776⟧',
      'numéro d’assurance sociale ⟦641108360⟧',
      'SIN: ⟦046107744⟧ (sample)',
    ],
    noMatch: [
      'SIN 539102740',
      'we saw 539-102-749',
      'I paid 539102749 once',
      'order 539102749',
      'SIN 000-000-000',
      'SIN 5391027494',
      '539 102 749 204',
    ],
  },
});
