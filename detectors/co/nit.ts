/**
 * Número de Identificación Tributaria (NIT) of Colombia: tax number. Companies have nine digits that begin
 * with 8 or 9; a person's is the number of the identity card.
 *
 * A check digit follows, behind a hyphen: primes as weights, modulo 11. Written `ddd.ddd.ddd-d` or
 * `ddddddddd-d`.
 *
 * Source: Dirección de Impuestos y Aduanas Nacionales (DIAN), Orden Administrativa 4 de 1989.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

export function isNit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length - 1; at++) sum += Number(digits[digits.length - 2 - at]) * WEIGHTS[at]!;
  const rest = sum % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(digits.at(-1));
}

const pattern = definePattern({
  id: 'co/nit',
  description: 'Colombian tax number (NIT), by its check digit; without full stops only in context',
  entityType: 'CO_NIT',
  source: 'https://www.dian.gov.co/',
  triggers: [{ on: 'number', digits: [8, 9, 10, 11] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[89]\d\d\.\d{3}\.\d{3}-\d(?![-./_]?\d)/, score: 0.8 },
    { regex: /(?<!\d[-./_]|\+)(?:1\.\d{3}|\d{1,3})\.\d{3}\.\d{3}-\d(?![-./_]?\d)/, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[89]\d{8}-\d(?![-./_]?\d)/, score: 0.4 },
    { regex: /(?<!\d[-./_]|\+)\d{7,10}-\d|[89]\d{9}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isNit(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: also(TAX, { es: ['nit', 'dian', 'rut', 'razón social'], en: ['nit'] }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'NIT ⟦900.482.107-1⟧',
      '⟦830.771.204-4⟧ S.A.S.',
      'nit: ⟦900482107-1⟧',
      'NIT ⟦104.821.077-7⟧',
      'NIT ⟦8307712044⟧',
    ],
    noMatch: [
      '900.482.107-4',
      'NIT 8307712047',
      'pedido 9004821071',
      'NIT 48210',
      '900482107-1',
      'NIT 90048210711',
    ],
  },
});

export const nit: Detector = {
  ...pattern,
  entityTypes: ['CO_NIT', 'CO_NIT_PERSON'],
  detect(candidate, report): void {
    pattern.detect(candidate, (start, end, type, score) => {
      const isCompany = /^[89]\d{2}\.?\d{3}\.?\d{3}-?\d$/.test(candidate.text.slice(start, end));
      report(start, end, isCompany ? type : 'CO_NIT_PERSON', score);
    });
  },
};
