/**
 * National code (کد ملی) of Iran: identifies a citizen.
 *
 * Ten digits, the last a check digit: weights 10 to 2 modulo 11, a remainder of 0 or 1 as it is, else taken
 * from 11. Written compact or `ddd-dddddd-d`.
 *
 * Source: National Organization for Civil Registration (سازمان ثبت احوال کشور).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export function isKodeMelli(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const rest = weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(digits[9]);
}

export const kodeMelli: Detector = definePattern({
  id: 'ir/kodemelli',
  description: 'Iranian national code, by its check digit; in context, or alone in its field',
  entityType: 'IR_NATIONAL_ID',
  source: 'https://www.sabteahval.ir/',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{10}(?![-./_]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{3}-\d{6}-\d(?![-./_]?\d)/, score: 0.6 },
  ],
  validate: (value) => isKodeMelli(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: also(NATIONAL_ID, {
      fa: ['کد ملی', 'کدملی', 'شماره ملی', 'کارت ملی', 'شناسنامه'],
      en: ['national code', 'code melli', 'kode melli', 'iranian id'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'کد ملی ⟦0482107731⟧',
      'کدملی: ⟦1271204551⟧',
      'national code ⟦2330914423⟧',
      'شماره ملی ⟦6905518824⟧',
      'Iranian national id ⟦048-210773-1⟧',
    ],
    noMatch: [
      'کد ملی 0482107734',
      'we saw 1271204551',
      'order 2330914423',
      'کد ملی 69055188241',
      'کد ملی 1111111111',
      '048-210773-4',
    ],
  },
});
