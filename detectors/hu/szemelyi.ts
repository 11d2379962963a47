/**
 * Személyi azonosító (személyi szám): identifies every person registered in Hungary.
 *
 * Eleven digits: sex and century (1 to 4; 5 to 8 for persons who were foreigners), year, month and day of birth, three
 * digits of the order, check digit: places times digits by eleven, from the left (born until 1996) or from the right.
 * Written `1-850101-1234` or compact.
 *
 * Source: 1996. évi XX. törvény, 2. melléklet.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/central-europe.js';

const RISING = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const FALLING = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

export function isSzemelyi(value: string): boolean {
  const digits = canonicalDigits(value);
  const two = Number(digits.slice(1, 3));
  const isLate = /^[3478]/.test(digits);
  const [month, day] = [Number(digits.slice(3, 5)), Number(digits.slice(5, 7))];
  if (!isDay((isLate ? 2000 : 1900) + two, month, day)) return false;
  const weights = isLate || two > 96 ? FALLING : RISING;
  return weightedSum(digits, weights) % 11 === Number(digits[10]);
}

export const szemelyi: Detector = definePattern({
  id: 'hu/szemelyi',
  description: 'Hungarian personal number, by date of birth and check digit',
  entityType: 'HU_PERSONAL_ID',
  source: 'https://njt.hu/jogszabaly/1996-20-00-00',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /[1-8](?:\d{10}|[ -]?\d{6}[ -]?\d{4}|[ -]\d\d[ -]?\d\d[ -]?\d\d[ -]?\d{4})/, score: 0.3 },
  ],
  validate: isSzemelyi,
  validScore: 0.75,
  invalidScore: 0.2,
  context: {
    words: {
      hu: [
        'személyi azonosító*',
        'személyi szám*',
        'személyazonosító*',
        'azonosító jel*',
        'személyi',
        'szem azon',
      ],
      en: ['personal id*', 'personal identification', 'national id', 'hungarian id'],
      de: ['personenkennzahl', 'personennummer', 'personenkennzeichen'],
      fr: ["numéro d'identité", "numéro d'identification"],
      es: ['número personal', 'número de identificación'],
      it: ['numero personale', 'numero di identificazione'],
      nl: ['persoonsnummer', 'identificatienummer'],
      pt: ['número pessoal', 'número de identificação'],
      pl: ['numer osobowy'],
    },
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '⟦1-850101-1231⟧',
      'személyi szám: ⟦1 850101 1231⟧',
      'azonosító jele ⟦18501011231⟧',
      '⟦18501011231⟧',
      'személyi szám 	⟦1-850101-1234⟧ (elírás)',
    ],
    noMatch: ['18501011234', '18513011231', '98501011231', '185010112310', 'rendelés 18501011234'],
  },
});
