/**
 * National identification number (身分證字號) of Taiwan, and the resident number of foreigners (統一證號).
 *
 * A letter of the place, 1 or 2 for the sex of a citizen (8 or 9 of a foreigner; A to D in numbers until
 * 2020), eight more digits, the last a check digit.
 *
 * Source: 內政部戶政司 (Department of Household Registration); 內政部移民署 (National Immigration Agency).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

/** In the order of their numbers, from 10. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

export function isNid(code: string): boolean {
  const place = LETTERS.indexOf(code[0]!) + 10;
  // A letter in second place counts as the last digit of its number.
  const second = /\d/.test(code[1]!) ? Number(code[1]) : LETTERS.indexOf(code[1]!) % 10;
  let sum = Math.floor(place / 10) + (place % 10) * 9 + second * 8;
  for (let at = 2; at < 9; at++) sum += Number(code[at]) * (9 - at);
  return (sum + Number(code[9])) % 10 === 0;
}

export const nid: Detector = definePattern({
  id: 'tw/nid',
  description: 'Taiwanese identity number, by its check digit',
  entityType: 'TW_NATIONAL_ID',
  source: 'https://www.ris.gov.tw/',
  triggers: [{ on: 'code', min: 10, max: 10, digits: 8 }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[A-Z][1289]\d{8}(?![-./_]?\d)/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)[A-Z][A-D]\d{8}(?![-./_]?\d)/i, score: 0.3 },
  ],
  validate: (value) => isNid(canonicalCompact(value)),
  validScore: 0.3,
  context: {
    words: also(NATIONAL_ID, {
      zh: ['身分證', '身分證字號*', '身份證', '身份證字號*', '統一證號*', '居留證', '身分證號碼*'],
      en: ['taiwan id', 'arc', 'resident certificate'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      '身分證字號 ⟦A148210770⟧',
      '身分證 ⟦F271204556⟧ 是我的',
      'ARC ⟦h833091442⟧',
      'national id ⟦P990551884⟧',
      '⟦A148210770⟧ 身分證',
    ],
    noMatch: [
      '身分證 A148210773',
      'order F271204556',
      'XA148210770',
      'A1482107701',
      'ID card A348210770',
      'F271204559',
    ],
  },
});
