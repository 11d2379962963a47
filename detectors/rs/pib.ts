/**
 * PIB (poreski identifikacioni broj): the tax number of a business in Serbia. Public.
 *
 * Nine digits, the last the check digit of MOD 11,10.
 *
 * Source: Zakon o poreskom postupku i poreskoj administraciji, član 26.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { mod11and10 } from '../checksums/iso7064.js';

export const pib: Detector = definePattern({
  id: 'rs/pib',
  description: 'Serbian tax number of a business (PIB), by check digit, in context only',
  entityType: 'RS_PIB',
  source: 'https://www.paragraf.rs/propisi/zakon-o-poreskom-postupku-i-poreskoj-administraciji.html',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /1\d{8}/, score: 0.35 }],
  validate: (value) => mod11and10(value),
  validScore: 0.35,
  context: {
    words: {
      sr: ['pib', 'poreski identifikacioni broj', 'poreski broj', 'пиб', 'порески'],
      en: ['tax id*', 'tax number', 'vat number'],
      de: ['steuernummer', 'ust id*'],
    },
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'PIB: ⟦101134702⟧',
      'ПИБ ⟦101134702⟧',
      'poreski broj ⟦101134702⟧',
      'tax ID ⟦101134702⟧',
      'PIB ⟦100000008⟧',
    ],
    noMatch: ['101134702', 'PIB 101134703', 'PIB 1011347020', 'PIB 10113470', 'račun 101134702'],
  },
});
