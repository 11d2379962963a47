/**
 * Resident registration number (주민등록번호) of South Korea: identifies a citizen.
 *
 * Thirteen digits: date of birth, sex and century (1, 2 for 1900-1999, 3, 4 for 2000 on), six more. Until
 * October 2020 the last was a check digit; since then the last six are random. Written `dddddd-ddddddd` or
 * compact. Milliseconds of Unix time have thirteen digits, begin with 15 to 18 and hold a possible date at
 * times, so compact ones need more proof.
 *
 * Source: 주민등록법 시행규칙 제2조 (Enforcement Rule of the Resident Registration Act, article 2).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/world.js';

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** The check digit of numbers given until October 2020; newer ones end at random. */
export function isRrn(digits: string): boolean {
  return (11 - (weightedSum(digits, WEIGHTS) % 11)) % 10 === Number(digits[12]);
}

export const rrn: Detector = definePattern({
  id: 'kr/rrn',
  description: 'South Korean resident registration number, by date, sex and, of older ones, check digit',
  entityType: 'KR_RRN',
  source: 'https://www.law.go.kr/LSW/lsInfoP.do?lsId=007981',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))-[1-4]\d{6}(?![-./_]?\d)/,
      score: 0.75,
    },
    {
      regex:
        /(?<!\d[-./_ ]|\+)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d)) [1-4]\d{6}(?![-./_ ]?\d)/,
      score: 0.5,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)(?!1[5-8])\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))[1-4]\d{6}(?![-./_]?\d)/,
      score: 0.3,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)1[5-8](?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))[1-4]\d{6}(?![-./_]?\d)/,
      score: 0.2,
    },
  ],
  validate: (value) => {
    const digits = canonicalDigits(value);
    if (!isRrn(digits)) return undefined;
    // A moment in milliseconds, or a child of 2015 to 2018.
    return value.length === 13 && /^1[5-8]/.test(digits) ? undefined : true;
  },
  validScore: 0.65,
  context: {
    words: {
      ko: ['주민등록번호*', '주민번호*', '외국인등록번호*', '등록번호*', '주민등록증*', '신분증*'],
      en: [
        'rrn',
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
      '주민등록번호 ⟦820417-2482101⟧',
      '⟦750922-1330915⟧',
      'RRN: ⟦0411304905516⟧',
      '⟦210318-4482157⟧',
      '주민번호는 ⟦8204172482101⟧',
    ],
    noMatch: [
      '821317-2482101',
      '820437-2482101',
      'we saw 2103184482157 there',
      '1704082345678',
      '1601013000000',
      'RRN 82041724821011',
      'order 2103184482157',
    ],
  },
});
