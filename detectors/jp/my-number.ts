/**
 * Individual Number (個人番号, My Number) of Japan: identifies every resident.
 *
 * Twelve digits, the last a check digit: weights 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, modulo 11. Written compact
 * or `dddd dddd dddd`.
 *
 * Source: 行政手続における特定の個人を識別するための番号の利用等に関する法律; 総務省令第85号 第5条.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/world.js';

export function isMyNumber(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const rest = weightedSum(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(digits[11]);
}

export const myNumber: Detector = definePattern({
  id: 'jp/my-number',
  description:
    'Japanese individual number (My Number), by its check digit; in context, or alone in its field',
  entityType: 'JP_MY_NUMBER',
  source: 'https://www.digital.go.jp/policies/mynumber',
  triggers: [{ on: 'number', digits: [12] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)\d{4}([ -])\d{4}\1\d{4}(?![-./_ ]?\d)/, score: 0.45 },
    { regex: /(?<!\d[-./_]|\+)\d{12}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isMyNumber(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: {
      ja: ['マイナンバー*', '個人番号', '個人番号*', 'マイナンバーは', '通知カード*'],
      en: ['my number', 'mynumber', 'individual number', 'kojin bango'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.3,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'マイナンバー: ⟦482107739143⟧',
      '個人番号 ⟦7712 0455 8201⟧',
      'my number is ⟦3309-1442-7711⟧',
      'マイナンバーは ⟦905518827300⟧ です',
      'kojin bango ⟦482107739143⟧',
    ],
    noMatch: [
      'マイナンバー 482107739146',
      'we saw 771204558201',
      'order 330914427711',
      '個人番号 9055188273001',
      'call 4821 0773 9143 1234',
      '個人番号 000000000000',
    ],
  },
});
