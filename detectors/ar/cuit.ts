/**
 * CUIT and CUIL of Argentina: tax and labour number. It begins with 20, 23, 24, 25, 26 or 27 for persons
 * (the identity number follows), with 30, 33 or 34 for companies.
 *
 * Eleven digits, `dd-dddddddd-d`, the last a check digit: weights 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, modulo 11.
 *
 * Source: Agencia de Recaudación y Control Aduanero (ARCA, formerly AFIP).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export function isCuit(digits: string): boolean {
  const check = 11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  // Ten is given as 9, with a prefix of 23 or 24 at most times.
  return (check === 10 ? 9 : check % 11) === Number(digits[10]);
}

const pattern = definePattern({
  id: 'ar/cuit',
  description: 'Argentine tax number (CUIT, CUIL), by prefix and check digit',
  entityType: 'AR_CUIT',
  source: 'https://www.afip.gob.ar/',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)(?:2[03-7]|3[034])-\d{8}-\d(?![-./_]?\d)/, score: 0.9 },
    { regex: /(?<!\d[-./_ ]|\+)(?:2[03-7]|3[034]) \d{8} \d(?![-./_ ]?\d)/, score: 0.7 },
    { regex: /(?<!\d[-./_]|\+)(?:2[03-7]|3[034])\d{9}(?![-./_]?\d)/, score: 0.6 },
  ],
  validate: (value) => isCuit(canonicalDigits(value)),
  validScore: 0,
  invalidScore: 0,
  context: {
    words: also(TAX, {
      es: ['cuit', 'cuil', 'afip', 'arca', 'clave única', 'monotributo', 'cdi'],
      en: ['cuit', 'cuil'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'CUIT ⟦20-48210773-8⟧',
      '⟦27-27120455-3⟧',
      'mi cuil es ⟦20482107738⟧',
      '⟦30-53091442-5⟧ es una empresa',
      'CUIL: ⟦23905518836⟧',
    ],
    noMatch: [
      '20-48210773-1',
      '27271204556',
      'pedido 20482107738',
      'CUIT 22-48210773-1',
      'CUIT 204821077381',
      '1-27-27120455-3',
    ],
  },
});

export const cuit: Detector = {
  ...pattern,
  entityTypes: ['AR_CUIT', 'AR_CUIT_COMPANY'],
  detect(candidate, report): void {
    pattern.detect(candidate, (start, end, type, score) => {
      report(start, end, candidate.text[start] === '3' ? 'AR_CUIT_COMPANY' : type, score);
    });
  },
};
