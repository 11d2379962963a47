/**
 * Cadastro Nacional da Pessoa Jurídica (CNPJ) of Brazil: identifies a company, and no person.
 *
 * Eight places of the company, four of the branch, two check digits modulo 11; from July 2026 on new ones
 * have letters too, which count as their ASCII code less 48. Written `dd.ddd.ddd/dddd-dd` or compact.
 *
 * Source: Receita Federal, Instrução Normativa RFB 2.229/2024, annex (CNPJ alfanumérico).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, COMPANY, OTHER_NUMBERS } from '../words/world.js';

export function isCnpj(code: string): boolean {
  if (/^(.)\1+$/.test(code)) return false;
  const check = (length: number): number => {
    let sum = 0;
    // Weights 2 to 9 from the right, again and again.
    for (let at = 0; at < length; at++) sum += (code.charCodeAt(at) - 48) * (((length - 1 - at) % 8) + 2);
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  return check(12) === Number(code[12]) && check(13) === Number(code[13]);
}

export const cnpj: Detector = definePattern({
  id: 'br/cnpj',
  description: 'Brazilian company number (CNPJ), digits or letters, by its two check digits',
  entityType: 'BR_CNPJ',
  source:
    'https://www.gov.br/receitafederal/pt-br/acesso-a-informacao/acoes-e-programas/programas-e-atividades/cnpj-alfanumerico',
  triggers: [
    { on: 'number', digits: [14] },
    { on: 'code', min: 14, max: 14 },
    // The branch and the check digits of a number with letters: `12.ABC.345/0001-35`.
    { on: 'number', digits: [6, 9] },
  ],
  lead: 11,
  patterns: [
    {
      regex: /(?<!\d[-./_]|\+)[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d\d(?![-./_]?\d)/i,
      score: 0.95,
    },
    { regex: /(?<!\d[-./_]|\+)\d{14}(?![-./_]?\d)/, score: 0.65 },
    { regex: /(?<!\d[-./_]|\+)[\dA-Z]{8}\d{4}\d\d(?![-./_]?\d)/i, score: 0.6 },
    { regex: /(?<!\d[-./_]|\+)[\dA-Z]{12}\d\d(?![-./_]?\d)/, score: 0.6 },
  ],
  validate: (value) => isCnpj(canonicalCompact(value)),
  validScore: 0,
  invalidScore: 0.1,
  context: {
    words: also(COMPANY, {
      pt: ['cnpj', 'pessoa jurídica', 'receita federal', 'razão social', 'empresa'],
      en: ['cnpj'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'CNPJ ⟦48.210.773/0001-29⟧',
      '⟦7K.R20.45X/0001-39⟧',
      'empresa, cnpj ⟦33091442000220⟧',
      '⟦B5T18827AB0C94⟧ é novo',
      '⟦33.091.442/0002-20⟧',
    ],
    noMatch: [
      '48.210.773/0001-22',
      '7KR2045X000132',
      'CNPJ 00.000.000/0000-00',
      'CNPJ 482107730001291',
      'pedido 33091442000220',
      '11111111111111',
    ],
  },
});
