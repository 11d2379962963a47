/**
 * Number of a Belgian passport: identifies its holder.
 *
 * Two letters and six digits. No check digit, so a word near is needed.
 *
 * Source: Council of the European Union, PRADO, Belgium.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/western-europe.js';

export const passeport: Detector = definePattern({
  id: 'be/passeport',
  description: 'Belgian passport number, in context',
  entityType: 'BE_PASSPORT',
  source: 'https://www.consilium.europa.eu/prado/en/prado-documents/BEL/A/docs-per-category.html',
  triggers: [{ on: 'code', min: 8, max: 8, digits: 6 }],
  patterns: [{ regex: /[A-Z]{2}\d{6}/i, score: 0.4 }],
  context: { words: PASSPORT, required: true },
  canonical: canonicalCompact,
  examples: {
    match: [
      'passeport belge ⟦EN123456⟧',
      'paspoort ⟦GA098765⟧',
      'Belgian passport no. ⟦EP445566⟧',
      'Reisepass ⟦ej778899⟧',
      'Paszport ⟦EM102030⟧',
    ],
    noMatch: ['EN123456', 'commande EN123456', 'paspoort EN12345', 'paspoort EN1234567', 'paspoort 12345678'],
  },
});
