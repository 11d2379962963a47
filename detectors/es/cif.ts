/**
 * Código de identificación fiscal (CIF), today the NIF of companies and other bodies in Spain.
 *
 * A letter for the legal form, seven digits (the first two the province) and a check by Luhn: a digit, or a letter for
 * it (`JABCDEFGHI`) with some forms. Written `A58818501`, `A-58818501`, `ESA58818501`.
 *
 * Source: Orden EHA/451/2008.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { OTHER_NUMBERS, VAT_NUMBER, withWords } from '../words/southern-europe.js';

const LETTERS = 'JABCDEFGHI';

export function isCif(value: string): boolean {
  const parts = /^[ABCDEFGHJNPQRSUVW](\d{7})([\dA-J])$/.exec(canonical(value));
  if (!parts) return false;
  const [, body = '', check = ''] = parts;
  const letter = LETTERS.indexOf(check);
  return luhn(body + (letter < 0 ? check : letter));
}

function canonical(value: string): string {
  return canonicalCompact(value).replace(/^ES(?=[A-Z]\d)/, '');
}

export const cif: Detector = definePattern({
  id: 'es/cif',
  description: 'Spanish company tax number (CIF), by its check character',
  entityType: 'ES_CIF',
  source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2008-3580',
  triggers: [{ on: 'number', digits: [7, 8] }],
  lead: 5,
  patterns: [
    { regex: /ES-?[A-HJNP-SUVW][ -]?\d{7}[ -]?[\dA-J]/i, score: 0.7 },
    { regex: /[A-HJNP-SUVW][ -]?\d{7}-?[\dA-J]/i, score: 0.3 },
    { regex: /[A-HJNP-SUVW][ -]?\d{2}\.\d{3}\.\d{2}[\dA-J]/i, score: 0.6 },
  ],
  validate: isCif,
  validScore: 0.3,
  context: {
    words: withWords(VAT_NUMBER, {
      es: ['cif', 'c.i.f', 'nif', 'n.i.f', 's.l', 's.a', 'sl', 'sa', 'proveedor*'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical,
  examples: {
    match: [
      'CIF ⟦B83472167⟧',
      'la empresa ⟦B-83472167⟧',
      'VAT ⟦ESB83472167⟧',
      'proveedor: ⟦B83472167⟧',
      'Construcciones Ejemplo S.L., cif ⟦B83472167⟧',
      'ayuntamiento, NIF ⟦P8347216G⟧',
    ],
    noMatch: ['CIF B83472165', 'pieza B83472167', 'CIF I83472167', 'CIF XB83472167', 'CIF B834721674'],
  },
});
