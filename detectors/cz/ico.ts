/**
 * IČO: identifies a company, office or sole trader in the Czech Republic and in Slovakia. In public registers.
 *
 * Eight digits; the last is the check digit: weights 8 7 6 5 4 3 2, what is missing to eleven, its last digit.
 *
 * Source: zákon č. 111/2009 Sb., o základních registrech; zákon č. 272/2015 Z. z.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2];

export function isIco(value: string): boolean {
  const digits = canonicalDigits(value.replace(/^[^\d]+/, ''));
  if (!/^[0-8]\d{7}$/.test(digits)) return false;
  // What is missing to eleven; ten and eleven are written as 0 and 1.
  return (11 - (weightedSum(digits, WEIGHTS) % 11)) % 10 === Number(digits[7]);
}

export const ico: Detector = definePattern({
  id: 'cz/ico',
  description: 'Czech and Slovak company number (IČO), by check digit, in context only',
  entityType: 'CZ_ICO',
  source: 'https://www.zakonyprolidi.cz/cs/2009-111',
  triggers: [{ on: 'number', digits: [8] }],
  patterns: [{ regex: /\d{8}|\d{2} \d{3} \d{3}|\d{3} \d{2} \d{3}/, score: 0.3 }],
  validate: isIco,
  validScore: 0.3,
  context: {
    words: {
      cs: ['ičo', 'ič', 'identifikační číslo', 'živnost*', 'spisová značka', 'obchodní rejstřík*'],
      sk: ['identifikačné číslo', 'obchodný register'],
      en: ['company id', 'company number', 'business id', 'registration number'],
      de: ['firmennummer', 'identifikationsnummer'],
      pl: ['numer firmy'],
    },
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'IČO: ⟦25123891⟧',
      'IČ ⟦25123891⟧',
      'identifikační číslo ⟦25 123 891⟧',
      'IČO 	⟦25123891⟧, Praha',
      'company ID ⟦25123891⟧',
    ],
    noMatch: ['25123891', 'IČO 25123892', 'IČO 251238911', 'IČO 95123891', 'tel. 25123891'],
  },
});
