/**
 * Number of the Slovenian passport (potni list): identifies the document and its holder. P, a letter, seven digits.
 *
 * Source: Zakon o potnih listinah (ZPLD-1).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/central-europe.js';

export const potniList: Detector = definePattern({
  id: 'si/potni-list',
  description: 'Slovenian passport number, in context only',
  entityType: 'SI_PASSPORT',
  source: 'https://pisrs.si/pregledPredpisa?id=ZAKO1578',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 3,
  patterns: [{ regex: /P[A-Z] ?\d{7}/i, score: 0.42 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'potni list ⟦PB1234567⟧',
      'številka potnega lista: ⟦PA0012345⟧',
      'passport ⟦PB 1234567⟧',
      'Reisepass ⟦PB1234567⟧',
      'passaporto ⟦PB1234567⟧',
    ],
    noMatch: [
      'PB1234567',
      'passport PB12345678',
      'passport PB123456',
      'passport QB1234567',
      'passport P1234567',
    ],
  },
});
