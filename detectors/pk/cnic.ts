/**
 * Computerised national identity card number (CNIC) of Pakistan: identifies a citizen; as NICOP those
 * abroad.
 *
 * Thirteen digits, `ddddd-ddddddd-d`: five of the place, the first 1-7 (the province) or 8-9, seven more,
 * the last odd for men and even for women. No check digit.
 *
 * Source: National Database and Registration Authority (NADRA).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export const cnic: Detector = definePattern({
  id: 'pk/cnic',
  description: 'Pakistani identity card number (CNIC), by its layout; compact only in context',
  entityType: 'PK_CNIC',
  source: 'https://www.nadra.gov.pk/national-identity-card-nic',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[1-9]\d{4}-\d{7}-\d(?![-./_]?\d)/, score: 0.75 },
    { regex: /(?<!\d[-./_ ]|\+)[1-9]\d{4} \d{7} \d(?![-./_ ]?\d)/, score: 0.5 },
    { regex: /(?<!\d[-./_]|\+)[1-9]\d{12}(?![-./_]?\d)/, score: 0.3 },
  ],
  context: {
    words: also(NATIONAL_ID, {
      en: ['cnic', 'nicop', 'nadra', 'snic', 'nic'],
      ur: ['شناختی کارڈ', 'شناختی'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CNIC ⟦42101-4821077-3⟧',
      '⟦35202-7120455-8⟧',
      'my cnic is ⟦6110133091442⟧',
      'شناختی کارڈ ⟦54400-9055188-1⟧',
      'NADRA, ⟦17301 1044287 5⟧',
    ],
    noMatch: [
      '08000-4821077-3',
      '42101-482107-3',
      'we saw 6110133091442',
      '1-42101-4821077-3',
      '42101-4821077-31',
      'order 6110133091442',
    ],
  },
});
