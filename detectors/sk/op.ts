/**
 * Number of the Slovak identity card (občiansky preukaz): identifies the card and its holder. Two letters, six digits.
 *
 * Source: zákon č. 395/2019 Z. z., o občianskych preukazoch.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { ID_CARD } from '../words/central-europe.js';

export const skOp: Detector = definePattern({
  id: 'sk/op',
  description: 'Slovak identity card number, in context only',
  entityType: 'SK_ID_CARD',
  source: 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2019/395/',
  triggers: [{ on: 'number', digits: [6] }],
  lead: 3,
  patterns: [{ regex: /[A-Z]{2} ?\d{6}/i, score: 0.4 }],
  context: { words: ID_CARD, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'občiansky preukaz ⟦HC123456⟧',
      'číslo OP: ⟦EA 654321⟧',
      'identity card ⟦HC123456⟧',
      'Personalausweis ⟦HC123456⟧ (SK)',
      'dowód ⟦SP445566⟧ słowacki',
    ],
    noMatch: [
      'HC123456',
      'občiansky preukaz HC1234567',
      'občiansky preukaz HC12345',
      'občiansky preukaz 123456',
      'let HC123456',
    ],
  },
});
