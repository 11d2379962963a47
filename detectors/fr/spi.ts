/**
 * Numéro fiscal de référence (SPI): identifies a taxpayer, a person, to the French tax office.
 *
 * Thirteen digits, the first 0 to 3. The last three are the remainder of the first ten by 511. Written compact or
 * `30 23 217 600 053`, as on tax notices.
 *
 * Source: OECD, Tax Identification Numbers, France; Direction générale des finances publiques.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { joinWords, OTHER_NUMBERS, TAX } from '../words/western-europe.js';

/** Whether the key belongs to the number. */
export function isSpi(value: string): boolean {
  const digits = canonicalDigits(value);
  return /^[0-3]\d{12}$/.test(digits) && Number(digits.slice(0, 10)) % 511 === Number(digits.slice(10));
}

export const spi: Detector = definePattern({
  id: 'fr/spi',
  description: 'French tax number of a person (numéro fiscal), checked by its key',
  entityType: 'FR_SPI',
  source: 'https://www.impots.gouv.fr/particulier/questions/ou-puis-je-trouver-mon-numero-fiscal',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    { regex: /[0-3]\d \d\d \d{3} \d{3} \d{3}(?! \d)/, score: 0.95 },
    { regex: /[0-3]\d{12}/, score: 0.75 },
    { regex: /[0-3]\d([ .-])\d\d\1\d{3}\1\d{3}\1\d{3}/, score: 0.85 },
  ],
  validate: isSpi,
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: joinWords(TAX, {
      fr: ['spi', 'dgfip', 'imposition', 'déclarant', 'impôt*', 'fiscal', 'fiscale', 'fiscaux'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'numéro fiscal : ⟦3023217600053⟧',
      '⟦30 23 217 600 053⟧ sur mon avis',
      'mon SPI ⟦12.34.567.890.066⟧',
      'voici ⟦1234567890066⟧',
      'impôts ⟦1234577890066⟧ (erreur)',
    ],
    noMatch: [
      '1234577890066',
      'commande 1234567890066',
      'numéro fiscal 4023217600053',
      'numéro fiscal 13023217600053',
      '30232176000530',
      '1700000000000',
    ],
  },
});
