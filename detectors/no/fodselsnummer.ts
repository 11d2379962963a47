/**
 * Fødselsnummer and D-nummer of Norway: identify everyone in the population register, for good or for a time.
 *
 * Day, month and year of birth, three digits, two check digits by eleven (weights 3, 7, 6, 1, 8, 9, 4, 5, 2 and 5, 4, 3, 2,
 * 7, 6, 5, 4, 3, 2). A D-nummer has 40 added to the day, an H-nummer 40 to the month, test persons 80 to the month.
 *
 * Source: folkeregisterforskriften § 2-2-1; Skatteetaten.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

export function isFodselsnummer(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  if (!isDay(2000 + year, month % 40, day > 40 ? day - 40 : day)) return false;
  return weightedSum(digits, FIRST) % 11 === 0 && weightedSum(digits, SECOND) % 11 === 0;
}

export const fodselsnummer: Detector = definePattern({
  id: 'no/fodselsnummer',
  description: 'Norwegian fødselsnummer or D-nummer, by its date and two check digits',
  entityType: 'NO_FODSELSNUMMER',
  source:
    'https://www.skatteetaten.no/en/person/national-registry/birth-and-name-selection/children-born-in-norway/national-id-number/',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./]|\+)(?:[04][1-9]|[1256]\d|[37][01])(?:[048][1-9]|[159][0-2])\d\d[ -]?\d{3} ?\d\d(?![-./]?\d)/,
      score: 0.2,
    },
  ],
  validate: (value) => isFodselsnummer(canonicalDigits(value)),
  validScore: 0.9,
  invalidScore: 0.2,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['fnr', 'norwegian id', 'd number'],
      no: [
        'fødselsnummer*',
        'fodselsnummer*',
        'fødselsnr',
        'fodselsnr',
        'fnr',
        'personnummer*',
        'personnr',
        'd nummer',
        'dnr',
        'bankid',
      ],
    }),
    negative: OTHER,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '⟦01010750160⟧',
      'fnr ⟦010107 50160⟧.',
      'fødselsnummer: ⟦010107-50160⟧',
      'D-nummer ⟦41010750073⟧',
      'fnr ⟦01010750161⟧, feil',
    ],
    noMatch: ['01010750161', 'fnr 32010750160', 'fnr 01130750160', 'fnr 010107501601', 'ordre 01010750161'],
  },
});
