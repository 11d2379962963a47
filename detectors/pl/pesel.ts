/**
 * PESEL: identifies every person registered in Poland.
 *
 * Eleven digits: year, month and day of birth (the month plus 80 for 1800-1899, 20 for 2000-2099, 40 and 60 for the
 * centuries after), four digits of the order (the last one tells the sex), check digit: weights 1 3 7 9, by ten.
 *
 * Source: ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15-18.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, TAX, together } from '../words/central-europe.js';

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
/** By the tens of the month, two by two. */
const CENTURIES = [1900, 2000, 2100, 2200, 1800];

/** Digit by digit, or with a line break: any row of numbers can be read so. */
function isLoose(value: string): boolean {
  return /\n|^\d[ .-]\d[ .-]/.test(value);
}

/** `undefined`: right, but written loosely, or born after this century. */
export function isPesel(value: string): boolean | undefined {
  const digits = canonicalDigits(value);
  const month = Number(digits.slice(2, 4));
  const year = CENTURIES[Math.floor(month / 20)]! + Number(digits.slice(0, 2));
  if (!isDay(year, month % 20, Number(digits.slice(4, 6)))) return false;
  if (weightedSum(digits, WEIGHTS) % 10 !== 0) return false;
  return (year < 2100 && !isLoose(value)) || undefined;
}

export const pesel: Detector = definePattern({
  id: 'pl/pesel',
  description: 'Polish personal number (PESEL), by date of birth and check digit',
  entityType: 'PL_PESEL',
  source: 'https://www.gov.pl/web/gov/czym-jest-numer-pesel',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    {
      regex: /\d{6}[ .-]?\d{5}|\d{5}[ -]\d{6}/,
      score: 0.3,
    },
    { regex: /\d\d([ .-])\d\d\1\d\d\1\d{5}|\d{3}([ -])\d{3}\2\d{3}\2\d\d/, score: 0.3 },
    // Spoken digit by digit, or cut by the end of a line.
    { regex: /\d(?:[ .\n-]?\d){10}/, score: 0.3 },
  ],
  validate: isPesel,
  validScore: 0.7,
  context: {
    words: together(TAX, {
      pl: ['pesel*', 'nr pesel', 'numer ewidencyjny', 'ewidencji ludności', 'urodzon*'],
      en: ['polish id', 'national id', 'personal number', 'identification number'],
      de: ['polnische personennummer', 'personennummer'],
      fr: ["numéro d'identification"],
      es: ['número de identificación'],
      it: ['numero di identificazione'],
      nl: ['persoonsnummer', 'identificatienummer'],
      pt: ['número de identificação'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '⟦72051812729⟧',
      'PESEL: ⟦720518-12729⟧',
      'numer PESEL ⟦73021 623549⟧',
      'urodzona, ⟦02870803622⟧',
      'mój pesel to ⟦02270803624⟧.',
    ],
    noMatch: [
      '72051812728',
      'PESEL 72051812728',
      '72351812729',
      '172051812729',
      '720518127290',
      'PESEL 72022912726',
    ],
  },
});
