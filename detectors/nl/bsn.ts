/**
 * Burgerservicenummer (BSN, formerly sofi number): identifies every person registered in the Netherlands.
 *
 * Nine digits (older texts leave out a leading zero), whose sum with weights 9 to 2 and -1 is a multiple of eleven (the
 * "elfproef"). One number in eleven passes, so a word near is needed, or a field of its own. Written compact or
 * `1112.22.333`.
 *
 * Source: Wet algemene bepalingen burgerservicenummer; RvIG, Logisch Ontwerp BSN.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { joinWords, OTHER_NUMBERS, SOCIAL } from '../words/western-europe.js';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether the number passes the eleven test. */
export function isBsn(value: string): boolean {
  const digits = canonicalDigits(value).padStart(9, '0');
  return /^(?!0{5})\d{9}$/.test(digits) && weightedSum(digits, WEIGHTS) % 11 === 0;
}

function canonical(value: string): string {
  const digits = canonicalDigits(value);
  return /^\d{8}$/.test(digits) ? `0${digits}` : digits;
}

export const bsn: Detector = definePattern({
  id: 'nl/bsn',
  description: 'Dutch citizen service number (BSN), eleven test',
  entityType: 'NL_BSN',
  source: 'https://wetten.overheid.nl/BWBR0022428/',
  triggers: [{ on: 'number', digits: [8, 9] }],
  patterns: [
    { regex: /\d{4}\.\d\d\.\d{3}(?![.,-]\d)/, score: 0.85 },
    { regex: /(?<!\+)(?!0{5})\d{3}([ .-]?)\d{3}\1\d{3}(?!\1\d|[.,-]\d)/, score: 0.3 },
    { regex: /(?!(?:19|20)\d\d[01]\d[0-3]\d|[0-3]\d[01]\d(?:19|20)\d\d)\d{8}(?![.,-]\d)/, score: 0.12 },
  ],
  validate: isBsn,
  validScore: 0,
  invalidScore: 0.1,
  context: {
    words: joinWords(SOCIAL, {
      nl: [
        'bsn',
        'bsn nummer',
        'bsnnummer',
        'digid',
        'onderwijsnummer',
        'pgn',
        'belastingdienst',
        'belastingnummer*',
        'fiscaal nummer',
        'fiscaalnummer*',
      ],
      en: ['bsn', 'citizen service number', 'dutch social security'],
      de: ['bsn', 'bürgerservicenummer'],
      fr: ['bsn'],
    }),
    negative: OTHER_NUMBERS,
    boost: 0.4,
    alone: 0.35,
  },
  canonical,
  examples: {
    match: [
      'BSN ⟦111222333⟧',
      'sofi ⟦123456782⟧',
      '⟦1112.22.333⟧',
      'burgerservicenummer: ⟦123 456 782⟧',
      'sofinummer ⟦12345672⟧',
      'mijn bsn is ⟦111222334⟧ geloof ik',
    ],
    noMatch: [
      'zie 111222333',
      'zie 111222334',
      'factuur 111222333',
      'BSN 1112223331',
      'BSN 000000000',
      'bsn sinds 20240115',
    ],
  },
});
