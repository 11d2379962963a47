/**
 * Numéro de TVA of Luxembourg: identifies a company.
 *
 * LU and eight digits, the last two the remainder of the first six by 89.
 *
 * Source: Administration de l'enregistrement, des domaines et de la TVA; European Commission, VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { VAT } from '../words/western-europe.js';

/** Whether the last two digits are right. */
export function isLuxembourgVat(value: string): boolean {
  const digits = canonicalCompact(value).slice(2);
  return /^\d{8}$/.test(digits) && Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
}

export const tva: Detector = definePattern({
  id: 'lu/tva',
  description: 'Luxembourg VAT number, modulo 89',
  entityType: 'LU_TVA',
  source: 'https://ec.europa.eu/taxation_customs/vies/',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 3,
  patterns: [
    { regex: /LU[ .:-]?\d{3}[ .]?\d{3}[ .]?\d\d(?![.,-]\d)/i, score: 0.95 },
    { regex: /LU[ .:-]?\d\d[ .]?\d{3}[ .]?\d{3}(?![.,-]\d)/i, score: 0.95 },
  ],
  validate: isLuxembourgVat,
  validScore: 0,
  invalidScore: 0.2,
  context: { words: VAT },
  canonical: canonicalCompact,
  examples: {
    match: ['TVA ⟦LU15027846⟧', '⟦LU 15027846⟧', '⟦lu15027846⟧', 'VAT: ⟦LU 150 278 46⟧', 'MwSt ⟦LU15027847⟧'],
    noMatch: ['LU15027847', '15027846', 'LU150278461', 'XLU15027846', 'LU28 0019 4006 4475 0000'],
  },
});
