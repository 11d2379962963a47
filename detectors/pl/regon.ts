/**
 * REGON: identifies a business, and with five more digits a branch of it, in the statistics of Poland. A sole trader's is
 * a person's, and the number does not tell, so it counts as personal.
 *
 * Nine digits, the last by weights 8 9 2 3 4 5 6 7 and eleven (ten gives 0); fourteen, by 2 4 8 5 0 9 7 3 6 1 2 4 8.
 *
 * Source: ustawa z dnia 29 czerwca 1995 r. o statystyce publicznej, art. 42; GUS.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/central-europe.js';

const SHORT = [8, 9, 2, 3, 4, 5, 6, 7];
const LONG = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

/** `undefined`: right, but with one check digit only. */
export function isRegon(value: string): boolean | undefined {
  const digits = canonicalDigits(value);
  if (/^0+$/.test(digits) || (weightedSum(digits, SHORT) % 11) % 10 !== Number(digits[8])) return false;
  if (digits.length === 9) return undefined;
  return (weightedSum(digits, LONG) % 11) % 10 === Number(digits[13]);
}

export const regon: Detector = definePattern({
  id: 'pl/regon',
  description: 'Polish business number (REGON), by check digit; nine digits only in context',
  entityType: 'PL_REGON',
  source: 'https://bip.stat.gov.pl/rejestr-regon/',
  triggers: [{ on: 'number', digits: [9, 14] }],
  patterns: [
    { regex: /\d{9}[ -]?\d{5}|\d{3}([ -])\d{3}\1\d{3}\1\d{5}/, score: 0.3 },
    { regex: /\d{9}|\d{3}([ -])\d{3}\1\d{3}/, score: 0.3 },
    // Spoken digit by digit, or cut by the end of a line.
    { regex: /\d(?:[ .\n-]?\d){8}/, score: 0.3 },
  ],
  validate: isRegon,
  validScore: 0.6,
  context: {
    words: {
      pl: ['regon*', 'nr regon', 'statystyczny', 'nip', 'krs', 'ceidg'],
      en: ['business registry', 'business number', 'company number'],
      de: ['polnische handelsnummer', 'firmennummer'],
      fr: ['numéro statistique', "numéro d'entreprise"],
      es: ['número estadístico'],
      it: ['numero statistico'],
      nl: ['ondernemingsnummer'],
      pt: ['número estatístico'],
    },
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'REGON: ⟦447-287-892⟧',
      'numer REGON ⟦447287946⟧',
      'regon ⟦447 287 998⟧',
      'nr REGON ⟦447287946⟧',
      'nr REGON ⟦12345678512347⟧',
      'REGON ⟦123456785-12347⟧',
    ],
    noMatch: [
      'see 447287946',
      'REGON 447287947',
      'REGON 4472879460',
      '12345678512348',
      'faktura 447287946',
      '000000000',
    ],
  },
});
