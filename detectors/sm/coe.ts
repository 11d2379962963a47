/**
 * Codice operatore economico (COE): number of a company or trader in San Marino, with SM before it the tax number.
 *
 * Up to five digits, no check digit, so it is looked for beside its words only.
 *
 * Source: Legge 25 luglio 1972 (n. 28), Ufficio Tributario della Repubblica di San Marino.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER_NUMBERS, VAT_NUMBER, withWords } from '../words/southern-europe.js';

export const coe: Detector = nearWords(
  definePattern({
    id: 'sm/coe',
    description: 'Number of a company in San Marino (COE); in context only',
    entityType: 'SM_COE',
    source: 'https://www.gov.sm/pub1/GovSM/Finanze-Bilancio-e-Programmazione/Ufficio-Tributario.html',
    triggers: [],
    patterns: [
      { regex: /SM ?\d{5}(?![-./,]?\d)/, score: 0.4 },
      { regex: /(?<!\d[-./,])\d{4,5}(?![-./,]?\d)/, score: 0.2 },
    ],
    context: {
      words: withWords(VAT_NUMBER, {
        it: ['coe', 'c.o.e', 'codice operatore', 'operatore economico', 'san marino', 'sammarinese'],
      }),
      negative: OTHER_NUMBERS,
      required: true,
    },
    canonical: (value) => canonicalCompact(value).replace(/^SM(?=\d)/, '') || value,
    examples: {
      match: [
        'COE ⟦SM04738⟧',
        'codice operatore economico ⟦04738⟧',
        'San Marino, VAT ⟦SM 14738⟧',
        'c.o.e. n. ⟦SM24738⟧',
        'operatore economico: ⟦4738⟧',
      ],
      noMatch: ['04738', 'SM04738', 'COE SM047381', 'COE 473', 'codice 04738'],
    },
  }),
  ['coe', 'operatore', 'sm', 'marino'],
);
