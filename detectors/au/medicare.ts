/**
 * Medicare card number of Australia: identifies a family or a person insured; with the reference number
 * behind it, one person.
 *
 * Ten digits: eight that begin with 2 to 6, a check digit (weights 1, 3, 7, 9, 1, 3, 7, 9, modulo 10) and
 * the issue of the card (1-9); then at times the individual reference number (1-9). Printed `dddd ddddd d`.
 *
 * Source: Services Australia; Healthcare Identifiers, METeOR 270101 (Person, Medicare card number).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, HEALTH, OTHER_NUMBERS } from '../words/world.js';

export function isMedicare(digits: string): boolean {
  return weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
}

export const medicare: Detector = definePattern({
  id: 'au/medicare',
  description:
    'Australian Medicare card number, by its check digit; compact only in context, or alone in its field',
  entityType: 'AU_MEDICARE',
  source: 'https://meteor.aihw.gov.au/content/270101',
  triggers: [{ on: 'number', digits: [10, 11] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)[2-6]\d{3}([ -])\d{5}\1[1-9](?:[ /-]?[1-9])?(?![-./_ ]?\d)/, score: 0.6 },
    { regex: /(?<!\d[-./_]|\+)[2-6]\d{8}[1-9](?:[ /-][1-9])?(?![-./_]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)[2-6]\d{8}[1-9]{2}(?![-./_]?\d)/, score: 0.2 },
  ],
  validate: (value) => isMedicare(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: also(HEALTH, {
      en: ['medicare', 'medicare card', 'medicare number', 'irn', 'bulk bill', 'bulk billed', 'mygov'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'Medicare ⟦2951 84021 1⟧',
      '⟦4077 19305 2⟧',
      'medicare card no. ⟦6112840773⟧',
      'Medicare number ⟦3390 51261 1/2⟧',
      'bulk billed, medicare ⟦29518402113⟧',
    ],
    noMatch: [
      'Medicare 2951840241',
      'we saw 2951840211',
      '4077 19308 2',
      'Medicare 7951840211',
      'Medicare 6112840770',
      'order 4077193052',
      '2951 84021 1 2345',
    ],
  },
});
