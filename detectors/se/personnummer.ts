/**
 * Personnummer and samordningsnummer of Sweden: identify everyone who is, or was, registered there.
 *
 * Date of birth in six or eight digits, three digits, a check digit (Luhn over the last ten). A `-` stands before the
 * last four, a `+` for those who are a hundred or more. A samordningsnummer has 60 added to the day.
 *
 * Source: folkbokföringslagen (1991:481), 18 § and 18 a §; Skatteverket.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { luhn } from '../checksums/luhn.js';
import { OTHER, PERSONAL_NUMBER, words } from '../words/northern-europe.js';

/** Ten digits, or twelve with the century. */
export function isPersonnummer(digits: string): boolean {
  if (!/^(?:\d\d)?\d{10}$/.test(digits)) return false;
  const short = digits.slice(-10);
  const [year, month, day] = [0, 2, 4].map((at) => Number(short.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const century = digits.length === 12 ? Number(digits.slice(0, 2)) * 100 : 2000;
  return isDay(century + year, month, day > 60 ? day - 60 : day) && luhn(short);
}

export const personnummer: Detector = definePattern({
  id: 'se/personnummer',
  description: 'Swedish personnummer or samordningsnummer, by its date and check digit',
  entityType: 'SE_PERSONNUMMER',
  source:
    'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/folkbokforingslag-1991481_sfs-1991-481/',
  triggers: [{ on: 'number', digits: [10, 12] }],
  patterns: [
    {
      regex:
        /(?<!\d[-./]|\+)(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1278]\d|3[01]|6[1-9]|9[01])[-+ ]?\d{4}(?![-./]?\d)/,
      score: 0.9,
    },
    {
      regex:
        /(?<!\d[-./]|\+)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1278]\d|3[01]|6[1-9]|9[01])[-+]\d{4}(?![-./]?\d)/,
      score: 0.75,
    },
    // Unix times of 2014 to 2030 begin like a birth in one of these years; a samordningsnummer is rare.
    {
      regex:
        /(?<!\d[-./]|\+)(?:1[4-8](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d\d(?:0[1-9]|1[0-2])(?:6[1-9]|[78]\d|9[01])) ?\d{4}(?![-./]?\d)/,
      score: 0.3,
    },
    {
      regex: /(?<!\d[-./]|\+)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1278]\d|3[01]|6[1-9]|9[01]) ?\d{4}(?![-./]?\d)/,
      score: 0.6,
    },
  ],
  validate: (value) => isPersonnummer(canonicalDigits(value)),
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: words(PERSONAL_NUMBER, {
      en: ['personnummer', 'swedish id', 'coordination number'],
      sv: [
        'personnummer*',
        'personnr',
        'persnr',
        'pnr',
        'samordningsnummer*',
        'samordningsnr',
        'födelsenummer',
        'bankid',
        'folkbokförd',
      ],
      fi: ['henkilönumero*'],
      no: ['personnummer*'],
    }),
    negative: OTHER,
    alone: 0.25,
  },
  // The century is left out by most, and follows from the rest but for those over a hundred.
  canonical: (value) => {
    const digits = canonicalDigits(value);
    return /^\d{12}$/.test(digits) ? digits.slice(2) : digits;
  },
  examples: {
    match: [
      'personnummer ⟦811228-9874⟧',
      '⟦19811228-9874⟧ är mitt',
      'pnr ⟦8112289874⟧.',
      'hon är ⟦811228+9874⟧',
      'samordningsnummer ⟦811288-9870⟧',
      'personnummer ⟦811228-9875⟧, felskrivet',
    ],
    noMatch: [
      '811228-9875',
      '811328-9874',
      'personnummer 811299-9874',
      'order 8112289874',
      '1811228-9874',
      '811228-98741',
    ],
  },
});
