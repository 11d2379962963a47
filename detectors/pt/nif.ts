/**
 * Número de identificação fiscal (NIF) of a person in Portugal.
 *
 * Nine digits; the first is 1, 2 or 3 (8 in old ones of sole traders), the first two 45 for persons who live abroad. The
 * last is a check digit: 11 less the weighted sum (9 to 2) by 11, or 0 above 9. The numbers of companies are pt/nipc.
 * One number in 11 passes by chance, so a bare one needs a word, or the country's letters.
 *
 * Source: Decreto-Lei n.º 14/2013; Portaria n.º 386/98 (RNPC).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2];

/** The check of all Portuguese tax numbers, of persons and companies. */
export function isPortugueseTaxNumber(value: string): boolean {
  const digits = canonicalTaxNumber(value);
  if (!/^[1-9]\d{8}$/.test(digits)) return false;
  const check = 11 - (weightedSum(digits, WEIGHTS) % 11);
  return Number(digits[8]) === (check > 9 ? 0 : check);
}

export function canonicalTaxNumber(value: string): string {
  return canonicalCompact(value).replace(/^PT(?=\d)/, '');
}

export const nif: Detector = definePattern({
  id: 'pt/nif',
  description: 'Portuguese tax number (NIF) of a person; in context, alone or with PT',
  entityType: 'PT_NIF',
  source:
    'https://info.portaldasfinancas.gov.pt/pt/informacao_fiscal/legislacao/diplomas_legislativos/Documents/Decreto_Lei_14_2013.pdf',
  triggers: [{ on: 'number', digits: [9] }],
  lead: 3,
  patterns: [
    { regex: /PT[ -]?(?:[1238]\d|45)\d([ .-]?)\d{3}\1\d{3}(?![-./,]?\d)/i, score: 0.6 },
    { regex: /(?<![+\d][-./,]?)(?:[1238]\d|45)\d([ .-]?)\d{3}\1\d{3}(?![-./,]?\d)/, score: 0.3 },
  ],
  validate: isPortugueseTaxNumber,
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: withWords(TAX_NUMBER, {
      pt: ['nif', 'n.i.f', 'nº fiscal', 'finanças', 'recibo verde'],
      en: ['portuguese tax'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalTaxNumber,
  examples: {
    match: [
      'o meu NIF é ⟦247183652⟧',
      'contribuinte n.º ⟦247 183 652⟧',
      'nif: ⟦247.183.652⟧',
      'emitir para ⟦PT247183652⟧',
      'NIF ⟦247183653⟧ (parece errado)',
    ],
    noMatch: [
      'somos 247183652',
      'encomenda 247183652',
      'NIF 2471836521',
      'NIF +247183652',
      'NIF 513846204',
      'PT247183653',
    ],
  },
});
