/**
 * Elector's photo identity card number (EPIC) of India: identifies a voter.
 *
 * Three letters and seven digits, the last a Luhn check digit over the digits; cards of the first years
 * follow other rules, so near its words a number counts without it.
 *
 * Source: Election Commission of India, Manual on Electoral Rolls.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { OTHER_NUMBERS } from '../words/world.js';

export const epic: Detector = definePattern({
  id: 'in/epic',
  description: 'Indian voter card number (EPIC), by its check digit; in context, or alone in its field',
  entityType: 'IN_VOTER',
  source: 'https://www.eci.gov.in/electoral-roll',
  triggers: [{ on: 'code', min: 10, max: 10, digits: 7 }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)[A-Z]{3}\d{7}(?![-./_]?\d)/i, score: 0.3 }],
  validate: (value) => luhn(value.slice(3)),
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: {
      en: [
        'voter',
        'voter id',
        'voters',
        'epic',
        'epic no',
        'election card',
        'electoral',
        'elector',
        'election commission',
      ],
      hi: ['मतदाता', 'मतदाता पहचान पत्र', 'वोटर'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.2,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'voter id ⟦DKR4821070⟧',
      'EPIC: ⟦BXT7712045⟧',
      'my voter card no is ⟦mpq4410775⟧',
      'मतदाता पहचान पत्र ⟦TQA8830143⟧',
      'electoral roll, ⟦DKR4821073⟧',
    ],
    noMatch: [
      'order DKR4821070',
      'DKR4821073',
      'we saw BXT7712045',
      'voter MPQ44107751',
      'voter K14410775',
      'voter ABC123456',
    ],
  },
});
