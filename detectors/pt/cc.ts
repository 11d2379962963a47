/**
 * Cartão de cidadão (CC): document number of the Portuguese identity card, and the civil number (NIC, formerly the
 * bilhete de identidade, BI) in it.
 *
 * Eight digits of the civil number, its check digit (weighted sum 9 to 1 is a multiple of 11, ten as 0), two letters or
 * digits of the version, and a check digit by Luhn over base 36. Written `12345678 9 ZZ1` or compact; the civil number
 * alone is found in context.
 *
 * Source: Autenticação.gov, "Validação de número de documento do cartão de cidadão".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { IDENTITY_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2];

/** The check of the whole document number. */
export function isCardNumber(value: string): boolean {
  if (!/^\d{9}[A-Z\d]{2}\d$/.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < 12; at++) {
    const character = Number.parseInt(value[at]!, 36);
    const weighted = at % 2 === 0 ? character * 2 : character;
    sum += at % 2 === 0 && weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

export function civilCheckDigit(civil: string): number {
  return ((11 - (weightedSum(civil, WEIGHTS) % 11)) % 11) % 10;
}

function validate(value: string): boolean | undefined {
  const compact = canonicalCompact(value);
  // Without the version there is too little to tell it from other numbers.
  if (compact.length < 12) return undefined;
  return isCardNumber(compact) && civilCheckDigit(compact) === Number(compact[8]);
}

export const cc: Detector = definePattern({
  id: 'pt/cc',
  description:
    'Portuguese identity card (cartão de cidadão), by its check digits; the civil number in context',
  entityType: 'PT_CC',
  source:
    'https://www.autenticacao.gov.pt/documents/20126/115760/Valida%C3%A7%C3%A3o+de+N%C3%BAmero+de+Documento+do+Cart%C3%A3o+de+Cidad%C3%A3o.pdf',
  triggers: [{ on: 'number', digits: [8, 9] }],
  patterns: [
    { regex: /(?<!\d[-./,])\d{8}[ -]?\d[ -]?[A-Z]{2}[ -]?\d(?![-./,]\d)/i, score: 0.85 },
    { regex: /(?<!\d[-./,])\d{8}[ -]\d[ -]?[A-Z\d]{2}[ -]?\d(?![-./,]\d)/i, score: 0.6 },
    { regex: /(?<!\d[-./,])\d{8}(?:[ -]?\d)?(?![-./,]\d)/, score: 0.2 },
  ],
  validate,
  validScore: 0.6,
  invalidScore: 0.2,
  context: {
    words: withWords(IDENTITY_CARD, {
      pt: [
        'cartão de cidadão',
        'cartão cidadão',
        'cc',
        'bi',
        'b.i',
        'nic',
        'identificação civil',
        'bilhete de identidade',
      ],
      en: ['citizen card'],
      fr: ['carte de citoyen'],
      de: ['bürgerkarte'],
      es: ['tarjeta de ciudadano', 'tarjeta ciudadana'],
      it: ['carta del cittadino'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'tenho o ⟦14273658 9 ZX1⟧',
      '⟦142736589ZX1⟧',
      '⟦14273658-9-ZX1⟧',
      'cartão de cidadão ⟦14273658 9 ZX2⟧',
      'BI n.º ⟦14273658⟧',
      'bilhete de identidade ⟦14273658 9⟧',
    ],
    noMatch: [
      '14273658 9 ZX2',
      '14273658',
      '142736589',
      'encomenda 142736589',
      '9142736589ZX1',
      '142736589ZX12',
    ],
  },
});
