/**
 * Community Health Index number (CHI) of Scotland: identifies a patient.
 *
 * Day, month and year of birth, three digits (the last odd for men, even for women) and the check digit of an NHS
 * number. Written compact or `010190 1234`. Phone numbers and Unix times begin like dates too, so a CHI number is
 * reported in context or alone only.
 *
 * Source: Public Health Scotland, National Data Dictionary, CHI number.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { OTHER } from '../words/northern-europe.js';
import { isNhs } from './nhs.js';

function hasDate(digits: string): boolean {
  const part = (at: number): number => Number(digits.slice(at, at + 2));
  return isDay(2000 + part(4), part(2), part(0));
}

export function isChi(digits: string): boolean {
  return isNhs(digits) && hasDate(digits);
}

export const chi: Detector = definePattern({
  id: 'gb/chi',
  description: 'Scottish CHI number, by its date and check digit; in context or alone',
  entityType: 'UK_CHI',
  source:
    'https://publichealthscotland.scot/resources-and-tools/health-intelligence-and-data-management/national-data-catalogue/national-datasets/',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [{ regex: /(?<!\d[-./]|\+)[0-3]\d[01]\d{3}[- ]?\d{4}(?![-./]?\d)/, score: 0.2 }],
  // A wrong check digit is left to the words near; a wrong date is not.
  validate: (value) => isChi(canonicalDigits(value)) || (hasDate(canonicalDigits(value)) ? undefined : false),
  validScore: 0.45,
  context: {
    words: {
      en: ['chi', 'chi number', 'chi no', 'community health index', 'nhs scotland', 'nhs'],
      fr: ['numéro chi'],
      de: ['chi nummer'],
      es: ['número chi'],
      it: ['numero chi'],
      nl: ['chi nummer'],
      pl: ['numer chi'],
      pt: ['número chi'],
    },
    negative: OTHER,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CHI ⟦0101901232⟧',
      'CHI number: ⟦010190 1232⟧',
      'NHS Scotland, CHI ⟦0101901232⟧.',
      'chi no ⟦010190-1232⟧',
      'CHI number ⟦0101901231⟧, mistyped',
    ],
    noMatch: ['see 0101901232', 'CHI 3201901230', 'CHI 0113901230', 'order 0101901232', 'CHI 01019012320'],
  },
});
