/**
 * Davčna številka: the tax number of every person and company in Slovenia; the VAT number has SI before it. It does not
 * tell a person from a company, so it counts as personal.
 *
 * Eight digits, the first not 0; the last is the check digit: weights 8 to 2, what is missing to eleven (ten gives 0).
 *
 * Source: Zakon o finančni upravi (ZFU), 34.-36. člen.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, TAX, together, VAT } from '../words/central-europe.js';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2];

/** `undefined`: right, but without prefix. */
export function isDavcna(value: string): boolean | undefined {
  const digits = value.replace(/\D/g, '');
  const check = 11 - (weightedSum(digits, WEIGHTS) % 11);
  if (digits.startsWith('0') || check === 11 || check % 10 !== Number(digits[7])) return false;
  return /^S/i.test(value) || undefined;
}

export const davcna: Detector = definePattern({
  id: 'si/davcna',
  description: 'Slovenian tax number, by check digit; without prefix only in context',
  entityType: 'SI_TAX_NUMBER',
  source: 'https://pisrs.si/pregledPredpisa?id=ZAKO6536',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 3,
  patterns: [{ regex: /(?:SI[ -]?)?\d{8}/i, score: 0.3 }],
  validate: isDavcna,
  validScore: 0.75,
  context: {
    words: together(TAX, VAT, {
      sl: ['davčna', 'davčne', 'davčno', 'davčni', 'dš', 'ddv', 'id za ddv', 'zavezan*'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: (value) => canonicalCompact(value).replace(/^SI(?=\d{8}$)/, ''),
  examples: {
    match: [
      'davčna številka: ⟦50223054⟧',
      '⟦SI50223054⟧',
      'ID za DDV ⟦SI 50223054⟧',
      'tax number ⟦50223054⟧',
      'Steuernummer ⟦50223054⟧ (SI)',
    ],
    noMatch: ['50223054', 'davčna 50223055', 'SI50223055', 'davčna 502230540', 'SI502230540'],
  },
});
