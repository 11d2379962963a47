/**
 * Passport of the United States: book or card, identifies a person.
 *
 * Nine characters: nine digits until 2021, a letter and eight digits in the Next Generation Passport; a
 * passport card has C and eight digits. No check digit outside the machine-readable zone, so a word is
 * required.
 *
 * Source: U.S. Department of State, Bureau of Consular Affairs, "Next Generation U.S. Passport".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, PASSPORT } from '../words/world.js';

export const passport: Detector = definePattern({
  id: 'us/passport',
  description: 'US passport number; only in context',
  entityType: 'US_PASSPORT',
  source: 'https://travel.state.gov/content/travel/en/passports/passport-help/next-generation-passport.html',
  triggers: [
    { on: 'number', digits: [9] },
    { on: 'code', min: 9, max: 9, digits: 8 },
  ],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{8}(?![-./_]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)\d{9}(?![-./_]?\d)/, score: 0.3 },
  ],
  context: {
    words: also(PASSPORT, { en: ['passport number', 'passport card', 'passport book'] }),
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passport ⟦A48210733⟧',
      'my travel document is ⟦Z77120094⟧',
      'US passport no. ⟦512803457⟧',
      'Reisepass ⟦C03382911⟧',
      'passport number: ⟦y10482276⟧, thanks',
    ],
    noMatch: [
      'A48210733',
      '512803457',
      'passport A4821073',
      'passport A482107334',
      'passport 51280345',
      'passport office 12-345',
    ],
  },
});
