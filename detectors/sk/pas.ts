/**
 * Number of the Slovak passport (cestovný pas): identifies the document and its holder. A letter, or two, and seven
 * digits; eight digits on older ones.
 *
 * Source: zákon č. 647/2007 Z. z., o cestovných dokladoch.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/central-europe.js';

export const skPas: Detector = definePattern({
  id: 'sk/pas',
  description: 'Slovak passport number, in context only',
  entityType: 'SK_PASSPORT',
  source: 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2007/647/',
  triggers: [{ on: 'number', digits: [7] }],
  lead: 3,
  patterns: [{ regex: /[A-Z]{1,2} ?\d{7}/i, score: 0.4 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'cestovný pas ⟦BD1234567⟧',
      'číslo pasu: ⟦P1234567⟧',
      'passport ⟦BB 7654321⟧',
      'Reisepass ⟦BD1234567⟧',
      'cestovného pasu ⟦B1234567⟧',
    ],
    noMatch: [
      'BD1234567',
      'passport BD12345678',
      'passport BD123456',
      'passport BDX1234567',
      'passport 1234567',
    ],
  },
});
