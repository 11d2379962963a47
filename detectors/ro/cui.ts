/**
 * Cod unic de înregistrare (CUI, also CIF): tax number of companies in Romania, with RO before it when they pay VAT.
 *
 * Two to ten digits; the last is ten times the weighted sum (753217532, from the right) by 11, ten as 0. One number in
 * 11 passes, and short ones are everywhere, so it needs its words or RO.
 *
 * Source: Legea nr. 227/2015 (Codul fiscal), art. 82; Ordinul ANAF.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { nearWords } from '../words/near.js';
import { OTHER_NUMBERS, VAT_NUMBER, withWords } from '../words/southern-europe.js';

const WEIGHTS = [7, 5, 3, 2, 1, 7, 5, 3, 2];

export function cuiDigit(body: string): number {
  return ((weightedSum(body.padStart(9, '0'), WEIGHTS) * 10) % 11) % 10;
}

export function isCui(value: string): boolean {
  const digits = canonical(value);
  const body = digits.length - 1;
  if (body < 1 || body > 9 || digits[0] === '0') return false;
  let sum = 0;
  for (let at = 0; at < body; at++) {
    const digit = digits.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return false;
    sum += digit * WEIGHTS[9 - body + at]!;
  }
  return ((sum * 10) % 11) % 10 === digits.charCodeAt(body) - 48;
}

function canonical(value: string): string {
  const compact = canonicalCompact(value);
  return compact.startsWith('R') ? compact.replace(/^RO(?=\d)/, '') : compact;
}

export const cui: Detector = nearWords(
  definePattern({
    id: 'ro/cui',
    description: 'Romanian company tax number (CUI); in context or with RO',
    entityType: 'RO_CUI',
    source: 'https://static.anaf.ro/static/10/Anaf/legislatie/Cod_fiscal_norme_2023.htm',
    triggers: [{ on: 'number', digits: [6, 7, 8, 9, 10] }],
    lead: 3,
    patterns: [
      { regex: /RO ?\d{6,10}(?![-./,]?\d)/, score: 0.6 },
      { regex: /RO ?\d{2,5}(?![-./,]?\d)/, score: 0.4 },
      { regex: /(?<![+\d][-./,]?)\d{4,10}(?![-./,]?\d)/, score: 0.3 },
    ],
    validate: isCui,
    validScore: 0.3,
    context: {
      words: withWords(VAT_NUMBER, {
        ro: ['cui', 'c.u.i', 'cif', 'c.i.f', 'cod fiscal', 'cod unic', 'srl', 's.r.l', 'firmă', 'tva'],
      }),
      negative: OTHER_NUMBERS,
      required: false,
    },
    canonical,
    examples: {
      match: [
        'CUI ⟦14738262⟧',
        'S.C. Exemplu S.R.L., CUI ⟦RO14738262⟧',
        'furnizor ⟦RO14738262⟧',
        'cod fiscal: ⟦14738262⟧',
        'CIF ⟦RO47380⟧',
      ],
      noMatch: ['CUI 14738263', 'avem 14738262 lei', 'comanda 14738262', 'CUI 147382621', 'RO14738263'],
    },
  }),
  ['cui', 'cif', 'srl', 'fiscal', 'tva'],
);
