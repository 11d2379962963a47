/**
 * Business registration number (사업자등록번호) of South Korea: identifies a business, in a public register.
 *
 * Ten digits, `ddd-dd-ddddd`, the last a check digit.
 *
 * Source: 국세청 (National Tax Service), 사업자등록번호.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, COMPANY, OTHER_NUMBERS } from '../words/world.js';

export function isBrn(digits: string): boolean {
  const sum = weightedSum(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(digits[8]) * 5) / 10);
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

export const brn: Detector = definePattern({
  id: 'kr/brn',
  description:
    'South Korean business registration number, by its check digit; compact in context, or alone in its field',
  entityType: 'KR_BRN',
  source: 'https://www.nts.go.kr/',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[1-9]\d{2}-\d{2}-\d{5}(?![-./_]?\d)/, score: 0.7 },
    { regex: /(?<!\d[-./_]|\+)[1-9]\d{9}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isBrn(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: also(COMPANY, {
      ko: ['사업자등록번호*', '사업자번호*', '등록번호*'],
      en: ['brn', 'business registration'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '사업자등록번호 ⟦120-81-48215⟧',
      '⟦104-86-77125⟧',
      'BRN: ⟦2148833092⟧',
      'business registration ⟦6078290556⟧',
      '사업자번호 ⟦607-82-90556⟧',
    ],
    noMatch: [
      '120-81-48218',
      'we saw 1048677125',
      'BRN 2148833095',
      'BRN 60782905561',
      'order 1208148215',
      '1-104-86-77125',
    ],
  },
});
