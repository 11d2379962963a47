/**
 * P-tal of the Faroe Islands: identifies everyone in the population register.
 *
 * Day, month and year of birth, three digits: `010203-123`. The rule of the last digit is not published.
 *
 * Source: Umhvørvisstovan, Landsfólkayvirlitið; OECD, Faroe Islands TIN.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

export const pTal: Detector = definePattern({
  id: 'fo/p-tal',
  description: 'Faroese P-tal, by its date; in context only',
  entityType: 'FO_P_TAL',
  source: 'https://www.us.fo/',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    { regex: /(?<!\d[-./]|\+)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d-\d{3}(?![-./]?\d)/, score: 0.4 },
    { regex: /(?<!\d[-./]|\+)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d ?\d{3}(?![-./]?\d)/, score: 0.2 },
  ],
  validate: (value) => {
    const [day, month, year] = [0, 2, 4].map((at) => Number(value.slice(at, at + 2))) as [
      number,
      number,
      number,
    ];
    return isDay(2000 + year, month, day) ? undefined : false;
  },
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['p number', 'faroese id'],
      fo: ['p tal', 'ptal', 'p tali', 'p talið', 'persónstal', 'personstal'],
      da: ['p nummer', 'personnummer*'],
    }),
    negative: OTHER,
    required: true,
    alone: 0.15,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'P-tal ⟦010203-123⟧',
      'p-tal: ⟦010203123⟧.',
      'mítt P-tal er ⟦311299-123⟧',
      'Faroese ID ⟦010203-123⟧',
      'persónstal ⟦010203 123⟧',
    ],
    noMatch: ['see 010203-123', '010203123', 'P-tal 320203-123', 'P-tal 011303-123', 'P-tal 010203-1234'],
  },
});
