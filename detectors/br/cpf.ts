/**
 * Cadastro de Pessoas Físicas (CPF) of Brazil: identifies a person, everywhere.
 *
 * Eleven digits, the last two check digits modulo 11. Written `ddd.ddd.ddd-dd` or compact. Eleven equal
 * digits pass the check and are nobody's.
 *
 * Source: Receita Federal, "CPF"; Instrução Normativa RFB 2.172/2024.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export function isCpf(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const check = (weights: readonly number[]): number => ((weightedSum(digits, weights) * 10) % 11) % 10;
  return (
    check([10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(digits[9]) &&
    check([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(digits[10])
  );
}

export const cpf: Detector = definePattern({
  id: 'br/cpf',
  description: 'Brazilian taxpayer number (CPF), by its two check digits',
  entityType: 'BR_CPF',
  source: 'https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{3}\.\d{3}\.\d{3}[-./ ]\d\d(?![-./_]?\d)/, score: 0.9 },
    { regex: /(?<!\d[-./_ ]|\+)\d{3}([- ])\d{3}\1\d{3}[- /]\d\d(?![-./_ ]?\d)/, score: 0.6 },
    { regex: /(?<!\d[-./_]|\+)\d{9}-\d\d(?![-./_]?\d)/, score: 0.75 },
    { regex: /(?<!\d[-./_]|\+)\d{11}(?![-./_]?\d)/, score: 0.6 },
  ],
  validate: (value) => isCpf(canonicalDigits(value)),
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: also(TAX, {
      pt: ['cpf', 'cpfs', 'cadastro de pessoas físicas', 'receita federal', 'nota fiscal paulista'],
      en: ['cpf', 'brazilian tax'],
      es: ['cpf'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CPF ⟦482.107.739-68⟧',
      '⟦771.204.558-50⟧',
      'meu cpf é ⟦33091442675⟧',
      '⟦905518827-19⟧',
      'CPF: ⟦482.107.739-61⟧ (digitado errado)',
    ],
    noMatch: [
      '482.107.739-61',
      'pedido 77120455850',
      '111.111.111-11',
      '000.000.000-00',
      'CPF 330914426751',
      '1-905.518.827-19',
    ],
  },
});
