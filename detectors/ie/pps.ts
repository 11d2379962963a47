/**
 * Personal Public Service number (PPS number) of Ireland: identifies a person to authorities and the tax office.
 *
 * Seven digits, a check letter A to W, since 2013 a second letter A (persons) or H, before it at times W, T or X, which do
 * not count. Weights 8 to 2, 9 for the second letter; the remainder by 23 gives the letter, W for none.
 *
 * Source: Department of Social Protection; OECD, Ireland TIN.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER } from '../words/northern-europe.js';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2];
const LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

export function isPps(compact: string): boolean {
  if (!/^\d{7}[A-W][AHWTX]?$/.test(compact)) return false;
  const second = /[AH]/.test(compact[8] ?? '') ? LETTERS.indexOf(compact[8]!) : 0;
  return LETTERS[(weightedSum(compact, WEIGHTS) + 9 * second) % 23] === compact[7];
}

export const pps: Detector = definePattern({
  id: 'ie/pps',
  description: 'Irish PPS number, by its check letter',
  entityType: 'IE_PPSN',
  source: 'https://www.gov.ie/en/service/12e6de-get-a-personal-public-service-pps-number/',
  triggers: [{ on: 'number', digits: [7] }],
  patterns: [
    { regex: /(?<!\d[-./]|\+)\d{7}[A-W][AHWTX]?/, score: 0.55 },
    { regex: /(?<!\d[-./]|\+)\d{7}[ -]?[A-W][AHWTX]?/i, score: 0.3 },
  ],
  validate: (value) => isPps(canonicalCompact(value)),
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: {
      en: [
        'pps',
        'ppsn',
        'pps no',
        'pps number',
        'personal public service',
        'public services card',
        'rsi number',
        'revenue',
        'tax reference',
        'tin',
      ],
      ga: ['uimhir phearsanta', 'upsp', 'uimhir psp'],
      fr: ['numéro pps'],
      de: ['pps nummer'],
      es: ['número pps'],
      it: ['numero pps'],
      nl: ['pps nummer'],
      pl: ['numer pps'],
      pt: ['número pps'],
    },
    negative: OTHER,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'PPSN ⟦5308217K⟧',
      'it is ⟦5308217K⟧',
      'PPS no. ⟦5308217TA⟧.',
      'my pps is ⟦5308217 k⟧',
      'PPS number ⟦5308217B⟧, mistyped',
    ],
    noMatch: ['5308217B', 'see 5308217k', 'PPS 53082178K', 'order 5308217K', 'PPSN 5308217KB'],
  },
});
