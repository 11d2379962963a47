/**
 * Asmens kodas of Lithuania: identifies everyone in the population register.
 *
 * Eleven digits: sex and century (1-6), year, month and day of birth, three digits, a check digit as in Estonia. Numbers that
 * begin with 9, and such with month and day 00, were given to people whose birth is not known; they need context.
 *
 * Source: Lietuvos Respublikos gyventojų registro įstatymas, 8 straipsnis.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { balticCheck } from '../checksums/baltic.js';
import { isDay } from '../checksums/calendar.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

export function isAsmensKodas(digits: string): boolean {
  if (!/^[1-8]\d{10}$/.test(digits)) return false;
  const [year, month, day] = [1, 3, 5].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const century = 1800 + Math.floor((Number(digits[0]) - 1) / 2) * 100;
  return isDay(century + year, month, day) && balticCheck(digits);
}

export const asmensKodas: Detector = definePattern({
  id: 'lt/asmens-kodas',
  description: 'Lithuanian asmens kodas, by its date and check digit',
  entityType: 'LT_ASMENS_KODAS',
  source: 'https://e-seimas.lrs.lt/portal/legalAct/lt/TAD/TAIS.5846/asr',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    {
      regex: /(?<!\d[-./]|\+)[1-6]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}(?![-./]?\d)/,
      score: 0.2,
    },
    { regex: /(?<!\d[-./]|\+)(?:9\d{4}|[1-6]\d\d(?:0\d|1[0-2]))\d{6}(?![-./]?\d)/, score: 0.2 },
  ],
  validate: (value) => isAsmensKodas(canonicalDigits(value)),
  validScore: 0.7,
  invalidScore: 0.2,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['asmens kodas', 'lithuanian id'],
      lt: ['asmens kod*', 'a k', 'gimimo'],
      ru: ['личный код'],
    }),
    negative: OTHER,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'asmens kodas ⟦38502204175⟧',
      '⟦38502204175⟧',
      'A. k. ⟦38502204175⟧.',
      'mano asmens kodą ⟦38502204175⟧ žinote',
      'asmens kodas ⟦38502204176⟧, klaida',
    ],
    noMatch: [
      '38502204176',
      'asmens kodas 38513204170',
      'asmens kodas 88502204175',
      'asmens kodas 385022041751',
      'order 38502204176',
    ],
  },
});
