/**
 * Carteira Nacional de Habilitação (CNH) of Brazil: registration number of a driving licence, identifies a
 * person.
 *
 * Eleven digits, the last two check digits modulo 11. Tax numbers and phone numbers have eleven digits too,
 * so without a word only a whole field is reported.
 *
 * Source: Conselho Nacional de Trânsito, Resolução CONTRAN 886/2021; check digits as in the systems of
 * Senatran.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, DRIVING_LICENCE, OTHER_NUMBERS } from '../words/world.js';

export function isCnh(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const first = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const second = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11;
  // A first check of ten is written 0, and takes two from the second.
  const carried = (second > 9 ? 0 : second) - (first > 9 ? 2 : 0);
  const wrapped = carried < 0 ? carried + 11 : carried;
  return (first > 9 ? 0 : first) === Number(digits[9]) && (wrapped > 9 ? 0 : wrapped) === Number(digits[10]);
}

export const cnh: Detector = definePattern({
  id: 'br/cnh',
  description:
    'Brazilian driving licence number (CNH), by its two check digits; in context, or alone in its field',
  entityType: 'BR_CNH',
  source:
    'https://www.gov.br/transportes/pt-br/assuntos/transito/conteudo-contran/resolucoes/resolucao8862021.pdf',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)\d{11}(?![-./_]?\d)/, score: 0.4 }],
  validate: (value) => isCnh(value),
  validScore: 0.4,
  context: {
    words: also(DRIVING_LICENCE, { pt: ['cnh', 'detran', 'registro da cnh', 'renach'] }),
    negative: OTHER_NUMBERS,
    alone: 0.2,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CNH ⟦04821077301⟧',
      'carteira de habilitação ⟦07712045558⟧',
      'cnh: ⟦03309144261⟧',
      'registro da CNH nº ⟦09055188289⟧',
      'carteira de motorista ⟦04821077301⟧',
    ],
    noMatch: [
      'CNH 04821077304',
      'vi 04821077301 lá',
      'pedido 07712045558',
      'CNH 033091442611',
      'CNH 00000000000',
      'CNH 11111111111',
    ],
  },
});
