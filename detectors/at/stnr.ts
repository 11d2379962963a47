/**
 * Steuernummer (Abgabenkontonummer) of Austria: identifies a person or company to the tax office.
 *
 * Nine digits: tax office (two), file (six), a Luhn check digit. Written `93-173/6581`, `93 173/6581` or compact.
 *
 * Source: Bundesministerium für Finanzen; OECD, Tax Identification Numbers, Austria.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { joinWords, OTHER_NUMBERS, TAX } from '../words/western-europe.js';

/** Whether the check digit is right. */
export function isStnr(value: string): boolean {
  const digits = canonicalDigits(value);
  return /^\d{9}$/.test(digits) && luhn(digits);
}

/** A wrong check digit is a typing error in official punctuation only: nine digits are many things. */
function check(value: string): boolean | undefined {
  return isStnr(value) || (value.includes('/') ? false : undefined);
}

export const stnr: Detector = definePattern({
  id: 'at/stnr',
  description: 'Austrian tax number (Steuernummer), Luhn',
  entityType: 'AT_STNR',
  source: 'https://www.bmf.gv.at/themen/steuern/start-in-steuern/steuernummer.html',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    { regex: /(?<![\d][-./])(?:0[3-9]|[1-9]\d) ?-{0,2} ?\d{3} ?\/ ?\d{4}(?![-./]\d)/, score: 0.85 },
    { regex: /(?<!\+)(?:0[3-9]|[1-9]\d)([ -]?)\d{3}\1\d{4}(?!\1\d|[.,-]\d)/, score: 0 },
  ],
  validate: check,
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: joinWords(TAX, {
      de: ['steuernummer*', 'stnr', 'st nr', 'abgabenkonto*', 'finanzonline', 'finanzamt'],
      en: ['abgabenkontonummer'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'Steuernummer ⟦93-173/6581⟧',
      '⟦68-123/4563⟧',
      'Steuernr. ⟦931736581⟧',
      'Finanzamt, StNr ⟦68 123/4563⟧',
      'Abgabenkonto ⟦681234563⟧',
    ],
    noMatch: [
      'siehe 931736581',
      '93-173/6582',
      'Rechnung 931736581',
      'Steuernummer 9317365811',
      'Steuernummer 01-234/5678',
    ],
  },
});
