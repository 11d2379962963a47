/**
 * Population identification number (เลขประจำตัวประชาชน) of Thailand: identifies a citizen or resident; it is
 * the tax number as well.
 *
 * Thirteen digits: kind of person 1-8, two digits of the province, ten more, the last a check digit modulo
 * 11. Written `d-dddd-ddddd-dd-d` or compact. Milliseconds of Unix time have thirteen digits and begin with
 * 1, so compact ones need a word, or a field of their own.
 *
 * Source: Department of Provincial Administration (กรมการปกครอง), Civil Registration Act B.E. 2534.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, NATIONAL_ID, OTHER_NUMBERS, TAX } from '../words/world.js';

export function isPin(digits: string): boolean {
  const rest = weightedSum(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (11 - rest) % 10 === Number(digits[12]);
}

export const pin: Detector = definePattern({
  id: 'th/pin',
  description: 'Thai identity number, by province and check digit; compact in context, or alone in its field',
  entityType: 'TH_TNIN',
  source: 'https://www.bora.dopa.go.th/',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)[1-8]-(?:1\d|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])\d\d-\d{5}-\d\d-\d(?![-./_]?\d)/,
      score: 0.85,
    },
    {
      regex:
        /(?<!\d[-./_ ]|\+)[1-8] (?:1\d|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])\d\d \d{5} \d\d \d(?![-./_ ]?\d)/,
      score: 0.85,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)[1-8](?:1\d|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])\d{10}(?![-./_]?\d)/,
      score: 0.35,
    },
  ],
  validate: (value) => isPin(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: also(NATIONAL_ID, TAX, {
      th: [
        'เลขประจำตัวประชาชน*',
        'เลขบัตรประชาชน*',
        'บัตรประชาชน*',
        'เลขประจำตัวผู้เสียภาษี*',
        'เลขบัตร*',
        'รหัสประชาชน*',
      ],
      en: ['thai id', 'tnin', 'thai national', 'thailand id', 'citizen id'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'เลขประจำตัวประชาชน: ⟦1101482107730⟧',
      '⟦3-3451-20455-82-6⟧',
      'Thai national id ⟦5670914427712⟧',
      '⟦8 9005 51882 73 2⟧',
      'เลขบัตรประชาชน ⟦1-1014-82107-73-0⟧',
    ],
    noMatch: [
      'Thai id 1101482107733',
      '3-3451-20455-82-9',
      'we saw 5670914427712',
      'TNIN 0900551882732',
      'TNIN 11014821077301',
      'order 3345120455826',
      'TNIN 1299482107736',
    ],
  },
});
