/**
 * Numéro de TVA intracommunautaire of France and Monaco: identifies a company.
 *
 * FR, a key of two characters and the SIREN; Monaco has numbers of its own that begin with 000. A key of digits is 12
 * plus three times the remainder of the SIREN by 97, modulo 97; a key with a letter (never I or O) follows a rule
 * modulo 11.
 *
 * Source: code général des impôts, article 286 ter; European Commission, VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { joinWords, VAT } from '../words/western-europe.js';
import { isSiren } from './siren.js';

const KEY = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Whether key and SIREN belong together. */
export function isFrenchVat(value: string): boolean {
  const parts = /^FR([0-9A-HJ-NP-Z])([0-9A-HJ-NP-Z])(\d{9})$/.exec(canonicalCompact(value));
  if (!parts) return false;
  const [, first = '', second = '', company = ''] = parts;
  // Monaco.
  if (!company.startsWith('000') && !isSiren(company)) return false;
  const number = Number(company);
  if (/\d\d/.test(first + second)) return (12 + 3 * (number % 97)) % 97 === Number(first + second);
  const [a, b] = [KEY.indexOf(first), KEY.indexOf(second)];
  const key = a < 10 ? a * 24 + b - 10 : a * 34 + b - 100;
  return (number + 1 + Math.floor(key / 11)) % 11 === key % 11;
}

export const tva: Detector = definePattern({
  id: 'fr/tva',
  description: 'French and Monegasque VAT number, checked by key and SIREN',
  entityType: 'FR_TVA',
  source: 'https://ec.europa.eu/taxation_customs/vies/',
  triggers: [{ on: 'number', digits: [9, 10, 11] }],
  lead: 8,
  patterns: [
    { regex: /FR[ .-]?[0-9A-HJ-NP-Z]{2}[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![.,-]\d)/i, score: 0.95 },
  ],
  validate: isFrenchVat,
  validScore: 0,
  invalidScore: 0.2,
  context: { words: joinWords(VAT, { fr: ['intracommunautaire', 'intracom', 'siren'] }) },
  canonical: canonicalCompact,
  examples: {
    match: [
      'TVA ⟦FR83404833048⟧',
      '⟦FR 83 404 833 048⟧',
      'VAT no. ⟦fr83404833048⟧',
      'Monaco : ⟦FR90000012345⟧',
      'n° TVA ⟦FRAB404833048⟧ (clé fausse)',
    ],
    noMatch: [
      'FR00404833048',
      'XFR83404833048',
      'FR834048330481',
      'IBAN FR7640483304801234567890123',
      'FR 2024',
    ],
  },
});
