/**
 * Henkilötunnus (hetu) of Finland, the personal identity code: identifies everyone in the population register.
 *
 * Day, month and year of birth, the sign of the century (`+` 1800; `-` and Y, X, W, V, U 1900; A to F 2000), three
 * digits, a check character: the nine digits by 31. Numbers from 900 are given for a time only.
 *
 * Source: valtioneuvoston asetus väestötietojärjestelmästä (128/2010, as changed by 690/2022).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** In capitals, with its sign. */
export function isHetu(value: string): boolean {
  const parts = /^(\d\d)(\d\d)(\d\d)([-+A-FU-Y])(\d{3})([0-9A-Y])$/.exec(value);
  if (!parts) return false;
  const [, day, month, year, sign, serial, check] = parts as unknown as [string, ...string[]];
  const century = sign === '+' ? 1800 : /[A-F]/.test(sign!) ? 2000 : 1900;
  if (!isDay(century + Number(year), Number(month), Number(day)) || Number(serial) < 2) return false;
  return CHECK[Number(`${day}${month}${year}${serial}`) % 31] === check;
}

export const hetu: Detector = definePattern({
  id: 'fi/hetu',
  description: 'Finnish personal identity code, by its date and check character',
  entityType: 'FI_PERSONAL_IDENTITY_CODE',
  source: 'https://dvv.fi/en/personal-identity-code',
  triggers: [
    { on: 'number', digits: [9, 10] },
    { on: 'code', min: 11, max: 11, digits: 6 },
  ],
  patterns: [
    {
      regex:
        /(?<!\d[-./]|\+)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![-./]?\d)/i,
      score: 0.2,
    },
  ],
  validate: (value) => isHetu(value.toUpperCase()),
  invalidScore: 0.2,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['hetu', 'finnish id'],
      fi: [
        'henkilötunnus*',
        'henkilötunnuk*',
        'hetu',
        'hetun',
        'hetuni',
        'sosiaaliturvatunnus*',
        'sotu',
        'syntymäaika',
      ],
      sv: ['personbeteckning*', 'personnummer*'],
    }),
    negative: OTHER,
  },
  canonical: (value) => (/^\s*\d{6}[-+]/.test(value) ? value.trim().toUpperCase() : canonicalCompact(value)),
  examples: {
    match: [
      'hetu ⟦010203A1230⟧',
      'Henkilötunnukseni on ⟦010263-123F⟧.',
      '(⟦010203a1230⟧)',
      '⟦010263Y123F⟧, kiitos',
      'hetu ⟦010203A1238⟧, väärin',
    ],
    noMatch: [
      '010203A1238',
      'hetu 320203A1230',
      'hetu 011303A1230',
      'hetu 010203:1237',
      'hetu 010203A12301',
      'X010203A1230',
    ],
  },
});
