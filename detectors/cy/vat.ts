/**
 * VAT number of Cyprus, of companies and other bodies: eight digits, the first neither 0 nor 9, and the letter of cy/tic.
 *
 * Source: European Commission, VIES; Cyprus VAT Law 95(I)/2000.
 */
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, VAT_NUMBER, withWords } from '../words/southern-europe.js';
import { canonicalCyprus, isCyprusTaxCode } from './tic.js';

export const vat: Detector = definePattern({
  id: 'cy/vat',
  description: 'Cypriot company VAT number; in context, alone or with CY',
  entityType: 'CY_VAT',
  source: 'https://ec.europa.eu/taxation_customs/vies/',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 3,
  patterns: [
    { regex: /CY[ -]?[1-8]\d{7}-?[A-Z]/i, score: 0.7 },
    { regex: /(?<!\d[-./,])[1-8]\d{7}-?[A-Z]/i, score: 0.3 },
  ],
  validate: isCyprusTaxCode,
  validScore: 0.3,
  context: {
    words: withWords(VAT_NUMBER, { el: ['φπα', 'φ.π.α', 'εταιρεία'], en: ['tic', 'ltd'] }),
    negative: OTHER_NUMBERS,
    alone: 0.2,
  },
  canonical: canonicalCyprus,
  examples: {
    match: [
      'VAT ⟦10473826Q⟧',
      'VAT no. ⟦CY10473826Q⟧',
      'supplier ⟦CY10473826Q⟧',
      'ΦΠΑ: ⟦10473826Q⟧',
      'Example Ltd, TIC ⟦10473826q⟧',
    ],
    noMatch: ['VAT 10473826R', 'with 10473826Q', 'VAT 110473826Q', 'VAT 10473826QX', 'VAT 00473826R'],
  },
});
