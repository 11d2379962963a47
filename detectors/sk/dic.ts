/**
 * Slovak tax number (DIČ) and VAT number (IČ DPH): identifies a taxpayer, person or company. A company's begins with 2.
 *
 * Ten digits; the VAT number has SK before them and is a multiple of eleven.
 *
 * Source: zákon č. 563/2009 Z. z. (daňový poriadok), § 67; zákon č. 222/2004 Z. z., § 4.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, TAX, together, VAT } from '../words/central-europe.js';

/** As a VAT number. */
export function isIcDph(digits: string): boolean {
  return /^[2-9]\d[2-9]?\d+$/.test(digits) && /^[234789]/.test(digits) && Number(digits) % 11 === 0;
}

export const skDic: Detector = definePattern({
  id: 'sk/dic',
  description: 'Slovak tax number (DIČ, IČ DPH), by prefix and check; without prefix in context only',
  entityType: 'SK_DIC',
  source: 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2009/563/',
  triggers: [{ on: 'number', digits: [10] }],
  lead: 3,
  patterns: [
    { regex: /SK[ -]?\d{10}/i, score: 0.3 },
    { regex: /[12]\d{9}/, score: 0.25 },
  ],
  validate: (value) =>
    (value.charCodeAt(0) | 32) === 115 && isIcDph(value.replace(/\D/g, '')) ? true : undefined,
  validScore: 0.85,
  context: {
    words: together(TAX, VAT, {
      sk: ['dič', 'ič dph', 'daňové identifikačné číslo', 'dph', 'daňov*'],
      cs: ['daňové identifikační číslo'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.1,
  },
  canonical: (value) => canonicalCompact(value).replace(/^SK(?=\d{10}$)/, ''),
  examples: {
    match: [
      'IČ DPH: ⟦SK2022749619⟧',
      '⟦SK2022749619⟧',
      'DIČ ⟦2022749619⟧',
      'VAT ⟦sk 2022749619⟧',
      'daňové identifikačné číslo ⟦1072345678⟧',
    ],
    noMatch: ['2022749619', 'SK20227496190', 'DIČ 202274961', 'XSK2022749619', 'DIČ 9072345678'],
  },
});
