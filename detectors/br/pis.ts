/**
 * PIS, PASEP, NIS or NIT of Brazil: identifies a person to the social insurance, as an employee, a receiver
 * of benefits or self-employed.
 *
 * Eleven digits, the last a check digit (weights 3, 2, 9, 8, 7, 6, 5, 4, 3, 2, modulo 11). Written
 * `ddd.ddddd.dd-d` or compact.
 *
 * Source: Caixa Econômica Federal, Cadastro NIS; Dataprev, leiaute CNIS.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/world.js';

export function isPis(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  const check = 11 - (weightedSum(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === Number(digits[10]);
}

export const pis: Detector = definePattern({
  id: 'br/pis',
  description: 'Brazilian social-integration number (PIS, NIS), by its check digit; compact only in context',
  entityType: 'BR_PIS',
  source: 'https://www.caixa.gov.br/cadastros/nis/Paginas/default.aspx',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[12]\d{2}\.\d{5}\.\d\d-\d(?![-./_]?\d)/, score: 0.85 },
    { regex: /(?<!\d[-./_]|\+)[12]\d{10}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isPis(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: {
      pt: ['pis', 'pasep', 'nis', 'nit', 'pis pasep', 'inss', 'fgts', 'ctps', 'carteira de trabalho'],
      en: ['pis', 'nis'],
      es: ['pis'],
    },
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'PIS ⟦128.21077.39-6⟧',
      '⟦207.71204.55-2⟧',
      'NIS: ⟦16330914428⟧',
      'meu PIS/PASEP é ⟦12905518822⟧',
      'NIT ⟦163.30914.42-8⟧',
    ],
    noMatch: [
      'PIS 12821077399',
      '128.21077.39-9',
      '16330914428',
      'PIS 128210773961',
      'pedido 20771204552',
      'PIS 11111111111',
    ],
  },
});
