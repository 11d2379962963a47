/**
 * National number (الرقم الوطني) of Libya: identifies a citizen.
 *
 * Twelve digits: 1 for men and 2 for women, the year of birth, seven more.
 *
 * Source: Civil Registry Authority (مصلحة الأحوال المدنية).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export const nid: Detector = definePattern({
  id: 'ly/nid',
  description: 'Libyan national number, by sex and year; in context, or alone in its field',
  entityType: 'LY_NATIONAL_ID',
  source: 'https://cra.gov.ly/',
  triggers: [{ on: 'number', digits: [12] }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)[12](?:19[0-9]|20[0-3])\d{8}(?![-./_]?\d)/, score: 0.3 }],
  context: {
    words: also(NATIONAL_ID, {
      ar: ['الرقم الوطني', 'رقم وطني', 'الرقم القومي'],
      en: ['national number', 'libyan id'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.2,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'الرقم الوطني ⟦119824821077⟧',
      'national number ⟦219912712045⟧',
      'رقم وطني: ⟦120043309144⟧',
      'Libyan national id ⟦119759055188⟧',
      'الرقم الوطني: ⟦220011044287⟧',
    ],
    noMatch: [
      'we saw 119824821077',
      'الرقم الوطني 319824821077',
      'الرقم الوطني 118824821077',
      'order 119824821077',
      'الرقم الوطني 1198248210771',
      'الرقم الوطني 11982482107',
    ],
  },
});
