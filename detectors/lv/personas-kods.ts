/**
 * Personas kods of Latvia: identifies everyone in the register of natural persons.
 *
 * Until 2017 day, month and year of birth, the century (0 for 1800, 1 for 1900, 2 for 2000), three digits, a check digit
 * (weights 10, 5, 8, 4, 2, 1, 6, 3, 7, 9; one more than the sum by eleven, by ten). Since then eleven digits that begin
 * with 32 to 39 and say nothing; their check is not published. Written `010203-11234`.
 *
 * Source: Fizisko personu reģistra likums, 5. pants; PMLP.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

const WEIGHTS = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9];

/** Of the kind with a date. */
export function isPersonasKods(digits: string): boolean {
  if (!/^\d{6}[0-2]\d{4}$/.test(digits)) return false;
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  if (!isDay(1800 + Number(digits[6]) * 100 + year, month, day)) return false;
  return ((1 + weightedSum(digits, WEIGHTS)) % 11) % 10 === Number(digits[10]);
}

export const personasKods: Detector = definePattern({
  id: 'lv/personas-kods',
  description: 'Latvian personas kods, by its date and check digit, or since 2017 by its layout',
  entityType: 'LV_PERSONAS_KODS',
  source: 'https://likumi.lv/ta/id/296185-fizisko-personu-registra-likums',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    {
      regex: /(?<!\d[-./]|\+)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d-[0-2]\d{4}(?![-./]?\d)/,
      score: 0.9,
    },
    {
      regex: /(?<!\d[-./]|\+)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d ?[0-2]\d{4}(?![-./]?\d)/,
      score: 0.7,
    },
    { regex: /(?<!\d[-./]|\+)3[2-9]\d{4}-\d{5}(?![-./]?\d)/, score: 0.5 },
    { regex: /(?<!\d[-./]|\+)3[2-9]\d{4} ?\d{5}(?![-./]?\d)/, score: 0.2 },
  ],
  validate: (value) => (/^3[2-9]/.test(value) ? undefined : isPersonasKods(canonicalDigits(value))),
  validScore: 0.7,
  invalidScore: 0.2,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['personas kods', 'latvian id'],
      lv: ['personas kod*', 'p k', 'pk', 'dzimis', 'dzimusi'],
      ru: ['персональный код', 'личный код'],
    }),
    negative: OTHER,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'personas kods ⟦010203-11232⟧',
      '⟦140787-12532⟧',
      'p.k. ⟦14078712532⟧',
      'personas kodu ⟦321234-56789⟧',
      'Personas kods: ⟦32123456789⟧.',
    ],
    noMatch: [
      '140787-12533',
      '32123456789',
      'personas kods 401387-12532',
      'personas kods 140787-125321',
      'order 14078712533',
    ],
  },
});
