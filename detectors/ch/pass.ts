/**
 * Number of a Swiss passport or identity card: identifies its holder.
 *
 * A letter and seven digits, or since the series of 2022 and 2023 seven digits and letters. No check digit, so a word
 * near is needed.
 *
 * Source: fedpol; Council of the European Union, PRADO, Switzerland.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD, joinWords, PASSPORT } from '../words/western-europe.js';

export const pass: Detector = definePattern({
  id: 'ch/pass',
  description: 'Swiss passport or identity-card number, in context',
  entityType: 'CH_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/prado-documents/CHE/index.html',
  triggers: [{ on: 'code', min: 8, max: 8 }],
  patterns: [
    { regex: /[A-Z]\d{7}/i, score: 0.4 },
    { regex: /[A-Z]\d[A-Z0-9]{5}\d/, score: 0.3 },
  ],
  context: {
    words: joinWords(PASSPORT, ID_CARD, { de: ['schweizer pass', 'schweizerpass*'] }),
    required: true,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Pass-Nr. ⟦X1234567⟧',
      'passeport suisse ⟦X7654321⟧',
      'Identitätskarte ⟦C0123456⟧',
      "carta d'identità ⟦E1029384⟧",
      'passport ⟦X0A1B2C3⟧',
    ],
    noMatch: [
      'X1234567',
      'Bestellung X1234567',
      'Reisepass X123456',
      'Reisepass X12345678',
      'Reisepass XX123456',
    ],
  },
});
