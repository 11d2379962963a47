/**
 * Kennitala of Iceland: identifies everyone in the population register. Companies have one with 40 added to the day;
 * those are found too, as they are written beside the same words.
 *
 * Day, month and year of birth, two digits, a check digit by eleven (weights 3, 2, 7, 6, 5, 4, 3, 2), the century (8 for
 * 1800, 9 for 1900, 0 for 2000). Written `010203-1239` or compact.
 *
 * Source: Þjóðskrá, "Um kennitölur"; lög um skráningu einstaklinga nr. 140/2019.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

export function isKennitala(digits: string): boolean {
  if (!/^\d{9}[089]$/.test(digits)) return false;
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const century = digits[9] === '0' ? 2000 : digits[9] === '9' ? 1900 : 1800;
  return isDay(century + year, month, day > 40 ? day - 40 : day) && weightedSum(digits, WEIGHTS) % 11 === 0;
}

export const kennitala: Detector = definePattern({
  id: 'is/kennitala',
  description: 'Icelandic kennitala, by its date and check digit',
  entityType: 'IS_KENNITALA',
  source: 'https://www.skra.is/english/individuals/me-and-my-family/my-registration/id-numbers/',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    {
      regex: /(?<!\d[-./]|\+)(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d\d-\d{3}[089](?![-./]?\d)/,
      score: 0.8,
    },
    // Unix times of 2014 to 2030 begin like a date.
    { regex: /(?<!\d[-./]|\+)1[4-8](?:0[1-9]|1[0-2])\d{5}[089](?![-./]?\d)/, score: 0.35 },
    {
      regex: /(?<!\d[-./]|\+)(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d\d ?\d{3}[089](?![-./]?\d)/,
      score: 0.6,
    },
  ],
  validate: (value) => isKennitala(canonicalDigits(value)),
  validScore: 0.35,
  invalidScore: 0.2,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['kennitala', 'icelandic id', 'kt'],
      is: ['kennital*', 'kennitöl*', 'kt', 'kt nr'],
    }),
    negative: OTHER,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'kt. ⟦010130-2989⟧',
      '⟦010130-2989⟧',
      'Kennitalan mín er ⟦0101302989⟧.',
      'kt ⟦010130 2989⟧',
      'kennitala ⟦010130-2999⟧, röng',
    ],
    noMatch: ['010130-2999', 'kt 320130-2989', 'kt 011330-2989', 'kt 010130-2984', 'kt 01013029891'],
  },
});
