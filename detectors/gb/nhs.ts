/**
 * NHS number of England, Wales and the Isle of Man: identifies a patient. Northern Ireland's health and care number has
 * the same shape.
 *
 * Nine digits and a check digit: weights 10 to 2, eleven less the remainder by eleven (11 counts as 0, 10 is not
 * issued). Written `943 476 5919`, with hyphens, or compact. One number in eleven passes.
 *
 * Source: NHS Data Dictionary, NHS NUMBER.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, words } from '../words/northern-europe.js';

const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

export function isNhs(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  return (11 - (weightedSum(digits, WEIGHTS) % 11)) % 11 === Number(digits[9]);
}

export const nhs: Detector = definePattern({
  id: 'gb/nhs',
  description: 'NHS number, by its check digit; in context or alone',
  entityType: 'UK_NHS',
  source: 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    // With a wrong check digit the layout still says what it is, beside its words.
    { regex: /(?<!\d[-./]|\+)\d{3}([- ])\d{3}\1\d{4}(?![-./]?\d)/, score: 0.2 },
    { regex: /(?<!\d[-./]|\+)\d{10}(?![-./]?\d)/, score: 0.2 },
  ],
  validate: (value) => {
    if (isNhs(canonicalDigits(value))) return true;
    // Phone numbers of the health service have ten or eleven digits and a leading zero.
    return value.length === 12 && value[0] !== '0' ? undefined : false;
  },
  validScore: 0.3,
  context: {
    words: {
      en: [
        'nhs',
        'nhs number',
        'nhs no',
        'national health service',
        'patient',
        'patient number',
        'h&c number',
        'hcn',
        'gp',
      ],
      fr: ['nhs', 'numéro nhs'],
      de: ['nhs nummer'],
      es: ['número nhs'],
      it: ['numero nhs'],
      nl: ['nhs nummer'],
      pl: ['numer nhs'],
      pt: ['número nhs'],
    },
    negative: words(OTHER, { en: ['phone', 'tel', 'call', 'mobile', 'fax'] }),
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'NHS number ⟦943 476 5919⟧',
      'nhs no: ⟦9434765919⟧.',
      'The patient (⟦943-476-5919⟧) was seen.',
      'gp letter, ⟦9434765919⟧',
      'NHS number ⟦943 476 5918⟧, mistyped',
    ],
    noMatch: [
      'see 943 476 5919 there',
      'NHS 9434765918',
      'order 9434765919',
      'NHS number 94347659190',
      'nhs +943 476 5919',
      'nhs 1-943-476-5919',
    ],
  },
});
