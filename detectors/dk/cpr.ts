/**
 * CPR-nummer of Denmark (and Greenland): identifies everyone in the population register.
 *
 * Day, month and year of birth, four digits, the first of which tells the century. Since 2007 the old check (weights 4, 3,
 * 2, 7, 6, 5, 4, 3, 2, 1, a multiple of eleven) no longer holds for all. Written `010203-1234` or compact; compact, it
 * looks like phone numbers and Unix times, and is reported in context, or alone when the old check holds.
 *
 * Source: CPR-kontoret, "Personnummeret i CPR".
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Whether the first six digits are a date of the century that the seventh tells. */
export function hasDate(digits: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  return isDay(century(Number(digits[6]), year) + year, month, day);
}

function century(seventh: number, year: number): number {
  if (seventh < 4) return 1900;
  if (seventh === 4 || seventh === 9) return year < 37 ? 2000 : 1900;
  return year < 58 ? 2000 : 1800;
}

export function hasOldCheck(digits: string): boolean {
  return weightedSum(digits, WEIGHTS) % 11 === 0;
}

export const cpr: Detector = definePattern({
  id: 'dk/cpr',
  description: 'Danish CPR number, by its date; compact in context or alone',
  entityType: 'DK_CPR',
  source: 'https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    {
      regex: /(?<!\d[-./]|\+)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d ?- ?\d{4}(?![-./]?\d)/,
      score: 0.55,
    },
    { regex: /(?<!\d[-./]|\+)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d ?\d{4}(?![-./]?\d)/, score: 0.2 },
  ],
  validate: (value) => {
    const digits = canonicalDigits(value);
    return hasDate(digits) ? hasOldCheck(digits) || undefined : false;
  },
  validScore: 0.45,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['cpr', 'cpr number', 'cpr no', 'danish id'],
      da: [
        'cpr',
        'cpr nr',
        'cprnr',
        'cpr nummer',
        'cprnummer',
        'personnummer*',
        'personnr',
        'p nummer',
        'mitid',
        'nemid',
        'født',
      ],
      kl: ['inuup normua'],
    }),
    negative: OTHER,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CPR ⟦010203-1235⟧',
      'hun er ⟦311299-1234⟧',
      'cpr-nr. ⟦0102031235⟧',
      'mit personnummer er ⟦010203 1235⟧.',
      'cpr ⟦010203 - 1235⟧',
    ],
    noMatch: [
      'see 0102031235 there',
      'cpr 320203-1235',
      'cpr 011303-1235',
      '310499-1234',
      'cpr 290203-1235',
      '1-010203-1235',
      'ordre 010203-1235',
    ],
  },
});
