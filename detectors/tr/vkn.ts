/**
 * Vergi kimlik numarası (VKN) of Turkey: tax number of companies and of persons without an identity number.
 * It does not tell which.
 *
 * Ten digits, the last a check digit.
 *
 * Source: Gelir İdaresi Başkanlığı, Vergi Kimlik Numarası; 213 sayılı Vergi Usul Kanunu, madde 8.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export function isVkn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const value = (Number(digits[at]) + 9 - at) % 10;
    if (value !== 0) sum += (value * 2 ** (9 - at)) % 9 || 9;
  }
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

export const vkn: Detector = definePattern({
  id: 'tr/vkn',
  description: 'Turkish tax number (VKN), by its check digit; only in context',
  entityType: 'TR_VKN',
  source: 'https://www.gib.gov.tr/',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{10}(?![-./_]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_ ]|\+)\d{3} \d{3} \d{4}(?![-./_ ]?\d)/, score: 0.3 },
  ],
  validate: (value) => isVkn(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: also(TAX, { tr: ['vkn', 'vergi', 'vergi no', 'vergi numarası', 'vergi dairesi'] }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'VKN ⟦4821077396⟧',
      'vergi no: ⟦2712045585⟧',
      'vergi kimlik numarası ⟦3309144260⟧',
      'vergi dairesi Kadıköy, ⟦9055188279⟧',
      'VKN: ⟦482 107 7396⟧',
    ],
    noMatch: [
      'VKN 4821077399',
      '2712045585',
      'sipariş 3309144260',
      'VKN 90551882791',
      'vergi 2021',
      'VKN 482107',
    ],
  },
});
