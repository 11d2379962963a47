/**
 * Número de identificação de pessoa coletiva (NIPC): the tax number of companies and other bodies in Portugal.
 *
 * Nine digits that begin with 5, 6, 70 to 79 or 9, with the check digit of the NIF (pt/nif).
 *
 * Source: Decreto-Lei n.º 129/98 (RNPC).
 */
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, VAT_NUMBER, withWords } from '../words/southern-europe.js';
import { canonicalTaxNumber, isPortugueseTaxNumber } from './nif.js';

export const nipc: Detector = definePattern({
  id: 'pt/nipc',
  description: 'Portuguese company tax number (NIPC); in context, alone or with PT',
  entityType: 'PT_NIPC',
  source: 'https://diariodarepublica.pt/dr/legislacao-consolidada/decreto-lei/1998-34524875',
  triggers: [{ on: 'number', digits: [9] }],
  lead: 3,
  patterns: [
    { regex: /PT[ -]?[5679]\d{2}([ .-]?)\d{3}\1\d{3}(?![-./,]?\d)/i, score: 0.6 },
    { regex: /(?<![+\d][-./,]?)[5679]\d{2}([ .-]?)\d{3}\1\d{3}(?![-./,]?\d)/, score: 0.3 },
  ],
  validate: isPortugueseTaxNumber,
  validScore: 0.3,
  context: {
    words: withWords(VAT_NUMBER, {
      pt: ['nipc', 'nif', 'contribuinte', 'pessoa coletiva', 'pessoa colectiva', 'lda', 'matrícula n.º'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalTaxNumber,
  examples: {
    match: [
      'NIPC ⟦513846204⟧',
      'Exemplo, Lda., contribuinte ⟦513 846 204⟧',
      'VAT ⟦PT513846204⟧',
      'fornecedor ⟦PT 513846204⟧',
      'pessoa coletiva n.º ⟦513.846.204⟧',
    ],
    noMatch: [
      'NIPC 513846205',
      'telemóvel 513846204',
      'NIPC 5138462041',
      'NIPC 247183652',
      'número 513846204',
    ],
  },
});
