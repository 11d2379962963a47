/**
 * Partita IVA: tax number of companies in Italy, and of persons who work for themselves (the number does not tell which).
 *
 * Eleven digits: seven for the holder, three for the tax office of issue (001 to 100, 120, 121, 888, 999), and a check
 * digit by Luhn. One number in 100 passes by chance.
 *
 * Source: D.P.R. 26 ottobre 1972, n. 633, art. 35; Agenzia delle Entrate.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { OTHER_NUMBERS, VAT_NUMBER, withWords } from '../words/southern-europe.js';

export function isPartitaIva(value: string): boolean {
  const digits = canonical(value);
  const office = Number(digits.slice(7, 10));
  if (!(office >= 1 && office <= 100) && ![120, 121, 888, 999].includes(office)) return false;
  return /^\d{11}$/.test(digits) && !digits.startsWith('0000000') && luhn(digits);
}

function canonical(value: string): string {
  return canonicalCompact(value).replace(/^IT(?=\d)/, '');
}

export const piva: Detector = definePattern({
  id: 'it/piva',
  description: 'Italian VAT number (partita IVA), by tax office and check digit',
  entityType: 'IT_VAT_CODE',
  source:
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.del.presidente.della.repubblica:1972-10-26;633',
  triggers: [{ on: 'number', digits: [11] }],
  lead: 3,
  patterns: [
    { regex: /IT[ -]?\d{11}(?![-./,]?\d)/i, score: 0.8 },
    {
      regex:
        /(?<![+\d][-./,]?)(?:\d{11}|\d{8}[ _]\d{3}|\d{5} \d{3} \d{3}|\d{3}[ .]\d{4}[ .]\d{4}|\d{7} \d{4})(?![-./,]?\d)/,
      score: 0.6,
    },
  ],
  validate: isPartitaIva,
  validScore: 0.6,
  context: {
    words: withWords(VAT_NUMBER, {
      it: ['p.i', 'p iva', 'partita', 'codice fiscale', 'c.f', 'cf', 's.r.l', 'srl', 's.p.a', 'spa'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical,
  examples: {
    match: [
      'P.IVA ⟦04738200585⟧',
      'fornitore ⟦04738200585⟧',
      'VAT ⟦IT04738200585⟧',
      'partita iva ⟦04738200_585⟧',
      'Esempio S.r.l. ⟦IT 04738200585⟧',
    ],
    noMatch: ['P.IVA 04738200586', 'ordine 04738200585', '047382005851', '+04738200585', '00000000000'],
  },
});
