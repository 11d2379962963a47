/**
 * Isikukood of Estonia: identifies everyone in the population register.
 *
 * Eleven digits: sex and century (1-8), year, month and day of birth, three digits, a check digit. Lithuania's personal code
 * is made in the same way: without its words, a number may be of either country.
 *
 * Source: rahvastikuregistri seadus; EVS 585:2007.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { balticCheck } from '../checksums/baltic.js';
import { isDay } from '../checksums/calendar.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

export function isIsikukood(digits: string): boolean {
  if (!/^[1-8]\d{10}$/.test(digits)) return false;
  const [year, month, day] = [1, 3, 5].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const century = 1800 + Math.floor((Number(digits[0]) - 1) / 2) * 100;
  return isDay(century + year, month, day) && balticCheck(digits);
}

export const isikukood: Detector = definePattern({
  id: 'ee/isikukood',
  description: 'Estonian isikukood, by its date and check digit',
  entityType: 'EE_ISIKUKOOD',
  source: 'https://www.riigiteataja.ee/akt/106032012004',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    {
      regex: /(?<!\d[-./]|\+)[1-8]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}(?![-./]?\d)/,
      score: 0.2,
    },
  ],
  validate: (value) => isIsikukood(canonicalDigits(value)),
  validScore: 0.75,
  invalidScore: 0.2,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['isikukood', 'estonian id'],
      et: ['isikukood*', 'isikukoodi*', 'ik', 'sünniaeg', 'id kaart'],
      ru: ['личный код', 'исикукод'],
    }),
    negative: OTHER,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'isikukood ⟦49111072589⟧',
      '⟦49111072589⟧',
      'Minu isikukood on ⟦49111072589⟧.',
      'personal code: ⟦49111072589⟧',
      'isikukood ⟦49111072588⟧, vale',
    ],
    noMatch: [
      '49111072588',
      'isikukood 49113072589',
      'isikukood 99111072589',
      'isikukood 491110725891',
      'order 49111072588',
    ],
  },
});
