/**
 * Number of an Austrian identity card (Personalausweis): identifies its holder.
 *
 * Two letters and seven digits; cards made before 2021 seven digits. No check digit, so a word near is needed.
 *
 * Source: Council of the European Union, PRADO, Austria.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD } from '../words/western-europe.js';

export const personalausweis: Detector = definePattern({
  id: 'at/personalausweis',
  description: 'Austrian identity-card number, in context',
  entityType: 'AT_ID_CARD',
  source: 'https://www.consilium.europa.eu/prado/en/prado-documents/AUT/B/docs-per-category.html',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 3,
  patterns: [
    { regex: /[A-Z]{2} ?\d{7}/i, score: 0.4 },
    { regex: /(?<![A-Z] ?)\d{7}/i, score: 0.3 },
  ],
  context: { words: ID_CARD, required: true, before: 40 },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Personalausweis ⟦PA1234567⟧',
      'Ausweisnummer: ⟦PB 7654321⟧',
      'Austrian identity card ⟦PA2468024⟧',
      "carte d'identité ⟦pa1112223⟧",
      'Personalausweis Nr. ⟦5678901⟧',
    ],
    noMatch: [
      'PA1234567',
      'Bestellung PA1234567',
      'Personalausweis PA123456',
      'Personalausweis PA12345678',
      'Ausweis 12345678',
    ],
  },
});
