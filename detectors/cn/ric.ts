/**
 * Resident identity number (公民身份号码) of China: identifies a citizen.
 *
 * Eighteen characters: six digits of the place, eight of the date of birth, three that tell sex and order, a
 * check character by ISO 7064 MOD 11-2. Until 1999 fifteen digits, with a year of two and no check.
 *
 * Source: GB 11643-1999, Citizen identification number.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mod11to2 } from '../checksums/iso7064.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export const ric: Detector = definePattern({
  id: 'cn/ric',
  description: 'Chinese resident identity number, by place, date of birth and check character',
  entityType: 'CN_RESIDENT_ID',
  source: 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E',
  triggers: [
    { on: 'number', digits: [15, 17, 18] },
    { on: 'code', min: 18, max: 18, digits: 17 },
  ],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}(?:18|19|20)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))\d{3}[\dX](?![-./_]?\d)/i,
      score: 0.95,
    },
    {
      regex:
        /(?<!\d[-./_ ]|\+)(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4} (?:18|19|20)\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d)) \d{3}[\dX](?![-./_ ]?\d)/i,
      score: 0.95,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))\d{3}(?![-./_]?\d)/,
      score: 0.3,
    },
  ],
  validate: (value) => {
    const code = canonicalCompact(value);
    if (code.length === 15) return undefined;
    return mod11to2(code);
  },
  validScore: 0.95,
  invalidScore: 0.2,
  context: {
    words: also(NATIONAL_ID, {
      zh: ['身份证', '身份证号', '身份证号码*', '居民身份证*', '公民身份号码*', '身份證', '身份證號碼*'],
      en: ['chinese id', 'resident identity', 'resident id', 'shenfenzheng'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      '身份证号 ⟦110101198204174824⟧',
      '⟦440305199911307718⟧',
      'id card ⟦310115200409223306⟧',
      '⟦510107 19750301 9056⟧',
      '身份证 ⟦110101820417482⟧',
    ],
    noMatch: [
      '110101198213174824',
      '110101198204174821',
      '010101198204174824',
      '1101011982041748241',
      'order 110101820417482',
      '1-110101198204174824',
    ],
  },
});
