/**
 * Number of an Austrian passport: identifies its holder.
 *
 * A letter and seven digits, with or without a space. No check digit, so a word near is needed.
 *
 * Source: Council of the European Union, PRADO, Austria.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { joinWords, PASSPORT } from '../words/western-europe.js';

export const reisepass: Detector = definePattern({
  id: 'at/reisepass',
  description: 'Austrian passport number, in context',
  entityType: 'AT_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/prado-documents/AUT/A/docs-per-category.html',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 2,
  patterns: [{ regex: /[A-Z] ?\d{7}/i, score: 0.4 }],
  context: {
    words: joinWords(PASSPORT, { de: ['österreichischer pass', 'österreichischen pass'] }),
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Reisepass ⟦P 1234567⟧',
      'Reisepassnummer: ⟦U7654321⟧',
      'Austrian passport ⟦P2468024⟧',
      'mein Pass ⟦p1112223⟧',
      'passeport autrichien ⟦P 9876543⟧',
    ],
    noMatch: ['P 1234567', 'P1234567', 'Reisepass P123456', 'Reisepass P12345678', 'Bestellung P1234567'],
  },
});
