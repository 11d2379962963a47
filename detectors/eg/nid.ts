/**
 * National number (الرقم القومي) of Egypt: identifies a citizen.
 *
 * Fourteen digits: century 2 (1900-1999) or 3, date of birth, governorate (01-35, 88 abroad), four that tell
 * sex and order, a check digit whose rule is not published.
 *
 * Source: Ministry of Interior, Civil Status Organization.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export const nid: Detector = definePattern({
  id: 'eg/nid',
  description: 'Egyptian national number, by date of birth and governorate',
  entityType: 'EG_NATIONAL_ID',
  source: 'https://cso.moi.gov.eg/',
  triggers: [{ on: 'number', digits: [14] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)[23]\d\d(?:(?:0[13578]|1[02])(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)(?:0[1-9]|[12]\d|30)|02(?:0[1-9]|[12]\d))(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}(?![-./_]?\d)/,
      score: 0.55,
    },
  ],
  context: {
    words: also(NATIONAL_ID, {
      ar: ['الرقم القومي', 'رقم قومي', 'رقم البطاقة', 'بطاقة الرقم القومي'],
      en: ['egyptian id', 'national number'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'الرقم القومي ⟦28204170148210⟧',
      '⟦29911302177120⟧',
      'national id ⟦30409228833091⟧',
      'رقم البطاقة ⟦27503011290551⟧',
      '⟦30101153510442⟧',
    ],
    noMatch: [
      '28213170148210',
      '18204170148210',
      '28204170048210',
      '282041701482101',
      'order 28204170148210',
      '1-28204170148210',
    ],
  },
});
