/**
 * NRIC number and FIN of Singapore: identify citizens and residents (S, T) and foreigners (F, G, M).
 *
 * A letter, seven digits, a check letter: weights 2, 7, 6, 5, 4, 3, 2; T and G add 4, M adds 3; S and T, F
 * and G, and M have each their table of letters.
 *
 * Source: Immigration & Checkpoints Authority; Personal Data Protection Commission, Advisory Guidelines on
 * NRIC numbers.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

const TABLES: Readonly<Record<string, readonly [add: number, letters: string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
};

export function isNric(code: string): boolean {
  const [add, letters] = TABLES[code[0]!]!;
  return letters[(weightedSum(code.slice(1), [2, 7, 6, 5, 4, 3, 2]) + add) % 11] === code[8];
}

export const nric: Detector = definePattern({
  id: 'sg/nric',
  description: 'Singapore identity number (NRIC, FIN), by its check letter',
  entityType: 'SG_NRIC_FIN',
  source: 'https://www.ica.gov.sg/',
  triggers: [{ on: 'code', min: 9, max: 9, digits: 7 }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[STFGM]\d{7}[A-Z](?![-./_]?\d)/, score: 0.75 },
    { regex: /(?<!\d[-./_]|\+)[STFGM]\d{7}[A-Z](?![-./_]?\d)/i, score: 0.6 },
  ],
  validate: (value) => isNric(canonicalCompact(value)),
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: also(NATIONAL_ID, {
      en: [
        'nric',
        'fin',
        'ic',
        'ic number',
        'ic no',
        'singpass',
        'work permit',
        'employment pass',
        'singapore id',
      ],
      zh: ['身份证', '身份证号', '身份证号码*'],
      ms: ['kad pengenalan'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'NRIC ⟦S8210773H⟧',
      '⟦T0712045H⟧',
      'my fin is ⟦g3309144w⟧',
      '⟦F9055188N⟧',
      'work permit ⟦M1044287N⟧',
    ],
    noMatch: ['order S8210773A', 'S8210773A', 'B8210773H', 'S8210773H1', 'XS8210773H', 'NRIC S8210773'],
  },
});
