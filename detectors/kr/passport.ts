/**
 * Passport of South Korea: identifies a person.
 *
 * M, S, R, O or D and eight digits; in passports since December 2021 a letter stands in the fifth place,
 * `M123A4567`. No check digit outside the machine-readable zone, so a word is required, unless the new form
 * is the whole field.
 *
 * Source: 외교부 (Ministry of Foreign Affairs), 차세대 전자여권.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'kr/passport',
  description: 'South Korean passport number; in context, or in its new form alone in its field',
  entityType: 'KR_PASSPORT',
  source: 'https://www.passport.go.kr/',
  triggers: [{ on: 'code', min: 9, max: 9 }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[MSROD]\d{3}[A-Z]\d{4}(?![-./_]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[MSROD]\d{8}(?![-./_]?\d)/i, score: 0.3 },
  ],
  context: {
    words: PASSPORT,
    negative: OTHER_NUMBERS,
    alone: 0.15,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      '여권번호는 ⟦M482B1077⟧입니다',
      '여권 ⟦S77120455⟧',
      'passport ⟦m330c9144⟧',
      'passport no. ⟦R90551882⟧',
      'travel document ⟦D104F4287⟧',
    ],
    noMatch: [
      'S77120455',
      'we saw M482B1077',
      '여권 A482B1077',
      '여권 M482B107',
      '여권 M48210773X',
      '여권 M482B10771',
    ],
  },
});
