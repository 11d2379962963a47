/**
 * Foreigner registration number (외국인등록번호) of South Korea: identifies a foreigner who lives there.
 *
 * As the resident registration number, with 5 to 8 for sex and century. Until October 2020 the last was a
 * check digit of its own; since then the last six are random.
 *
 * Source: 출입국관리법 시행규칙 (Enforcement Rule of the Immigration Act).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/world.js';

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** The check digit of numbers given until October 2020; newer ones end at random. */
export function isFrn(digits: string): boolean {
  return (13 - (weightedSum(digits, WEIGHTS) % 11)) % 10 === Number(digits[12]);
}

export const frn: Detector = definePattern({
  id: 'kr/frn',
  description: 'South Korean foreigner registration number, by date, sex and, of older ones, check digit',
  entityType: 'KR_FRN',
  source: 'https://www.law.go.kr/LSW/lsInfoP.do?lsId=007324',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))-[5-8]\d{6}(?![-./_]?\d)/,
      score: 0.75,
    },
    {
      regex:
        /(?<!\d[-./_ ]|\+)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d)) [5-8]\d{6}(?![-./_ ]?\d)/,
      score: 0.5,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)(?!1[5-8])\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))[5-8]\d{6}(?![-./_]?\d)/,
      score: 0.3,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)1[5-8](?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))[5-8]\d{6}(?![-./_]?\d)/,
      score: 0.2,
    },
  ],
  validate: (value) => {
    const digits = canonicalDigits(value);
    if (!isFrn(digits)) return undefined;
    // A moment in milliseconds, or a child of 2015 to 2018.
    return value.length === 13 && /^1[5-8]/.test(digits) ? undefined : true;
  },
  validScore: 0.65,
  context: {
    words: {
      ko: ['주민등록번호*', '주민번호*', '외국인등록번호*', '등록번호*', '주민등록증*', '신분증*'],
      en: [
        'frn',
        'resident registration',
        'korean id',
        'resident number',
        'alien registration',
        'arc',
        'foreigner registration',
      ],
      ja: ['住民登録番号*'],
      zh: ['居民登记号'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.2,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '외국인등록번호 ⟦850417-5482103⟧',
      '⟦750922-6330911⟧',
      'alien registration: ⟦0311307905519⟧',
      '⟦050318-8482153⟧',
      'ARC ⟦8504175482103⟧',
    ],
    noMatch: [
      '851317-5482101',
      '850437-5482103',
      'we saw 0503188482153 there',
      '1704087345678',
      '1601017000000',
      'FRN 85041754821031',
      'order 0503188482153',
    ],
  },
});
