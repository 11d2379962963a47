/**
 * Identity number (Mispar Zehut, Teudat Zehut) of Israel: identifies a citizen or resident.
 *
 * Nine digits, the last a Luhn check digit; leading zeros are often left out. Many countries have numbers of
 * nine digits with the same check.
 *
 * Source: Population and Immigration Authority; Ministry of Interior.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export const tz: Detector = definePattern({
  id: 'il/tz',
  description: 'Israeli identity number, by its check digit; in context, or alone in its field',
  entityType: 'IL_ID',
  source: 'https://www.gov.il/en/departments/population_and_immigration_authority',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{9}(?![-./_]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{8}-\d|\d-\d{7}-\d(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => Number(canonicalDigits(value)) > 0 && luhn(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: also(NATIONAL_ID, {
      he: ['תעודת זהות', 'ת ז', 'תז', 'מספר זהות', 'ת"ז'],
      en: ['israeli id', 'teudat zehut', 'mispar zehut', 'israel id'],
      ar: ['رقم الهوية', 'هوية'],
      ru: ['теудат зеут'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'teudat zehut ⟦348210774⟧',
      'תעודת זהות ⟦271204554⟧',
      'ת.ז. ⟦310914429⟧',
      'Israeli ID: ⟦055518823⟧',
      'מספר זהות: ⟦34821077-4⟧',
    ],
    noMatch: [
      'teudat zehut 348210777',
      'we saw 271204554',
      'order 310914429',
      'ת.ז. 0555188231',
      'teudat zehut 000000000',
      'תעודת זהות 1234',
    ],
  },
});
