/**
 * ABA routing transit number of the United States: identifies a bank, and no person; it tells that an
 * account number is near.
 *
 * Nine digits: the first two 00-12, 21-32, 61-72 or 80; the digits times 3, 7, 1, 3, 7, 1, 3, 7, 1 sum to a
 * multiple of ten. Printed compact or `dddd-dddd-d`.
 *
 * Source: American Bankers Association, "Routing Number Policy & Procedures".
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/world.js';

export function isRouting(digits: string): boolean {
  return weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

export const routing: Detector = definePattern({
  id: 'us/routing',
  description: 'US bank routing number, by its prefixes and check digit; in context, or alone in its field',
  entityType: 'ABA_ROUTING_NUMBER',
  source: 'https://www.aba.com/about-us/routing-number',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    {
      regex: /(?<!\d[-./_ ]|\+)(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d\d-\d{4}-\d(?![-./_ ]?\d)/,
      score: 0.5,
    },
    { regex: /(?<!\d[-./_]|\+)(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}(?![-./_]?\d)/, score: 0.35 },
  ],
  validate: (value) => isRouting(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: {
      en: [
        'aba',
        'routing',
        'rtn',
        'routing number',
        'transit number',
        'ach',
        'bank',
        'wire',
        'direct deposit',
      ],
      es: ['número de ruta', 'número de tránsito', 'banco'],
      fr: ['numéro de transit', 'banque'],
      de: ['bank'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'routing number ⟦121042882⟧',
      'ABA: ⟦322271627⟧',
      '⟦3222-7162-7⟧',
      'the RTN is ⟦021000089⟧',
      'wire to bank, routing ⟦267014554⟧',
    ],
    noMatch: [
      'routing 121042883',
      'call 121042882',
      'routing 131042882',
      'order 322271627',
      'routing 1210428827',
      '1-3222-7162-7',
    ],
  },
});
