/**
 * Österreichische Sozialversicherungsnummer (SVNR): identifies every person insured in Austria.
 *
 * Ten digits: a serial of three that does not begin with 0, a check digit, the date of birth (day, month, year).
 * The check digit is the weighted sum of the others modulo 11. A month of 13 to 15 stands for a day whose serials are
 * used up. Written `1237 010180` or compact.
 *
 * Source: Dachverband der Sozialversicherungsträger; § 31 ASVG.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { joinWords, OTHER_NUMBERS, SOCIAL } from '../words/western-europe.js';

/** The check digit itself does not count. */
const WEIGHTS = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];

/** Whether date and check digit are right. */
export function isSvnr(value: string): boolean {
  const digits = canonicalDigits(value);
  if (!/^[1-9]\d{9}$/.test(digits)) return false;
  const day = Number(digits.slice(4, 6));
  const month = Number(digits.slice(6, 8));
  const year = Number(digits.slice(8));
  const isDate = isDay(1900 + year, month, day) || isDay(2000 + year, month, day);
  // Serials of a day that are used up.
  const isSpare = month >= 13 && month <= 15 && day >= 1 && day <= 31;
  return (isDate || isSpare) && weightedSum(digits, WEIGHTS) % 11 === Number(digits[3]);
}

export const svnr: Detector = definePattern({
  id: 'at/svnr',
  description: 'Austrian social-security number, checked by date and check digit',
  entityType: 'AT_SVNR',
  source: 'https://www.sozialversicherung.at/cdscontent/?contentid=10007.820902',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    { regex: /[1-9]\d{3}[ /-][0-3]\d[01]\d{3}(?! \d)/, score: 0.85 },
    { regex: /(?<!\+)[1-9]\d{3}[0-3]\d[01]\d{3}/, score: 0.7 },
    { regex: /[1-9]\d{3}[ /-][0-3]\d([ .])[01]\d\1\d\d/, score: 0.85 },
  ],
  validate: isSvnr,
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: joinWords(SOCIAL, {
      de: [
        'svnr',
        'sv nr',
        'sv nummer',
        'svn',
        'vsnr',
        'sozialversicherung*',
        'e card',
        'ecard',
        'ögk',
        'versicherungsnr',
      ],
      en: ['svnr', 'austrian social security'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'SVNR ⟦1237 010180⟧',
      '⟦1237010180⟧',
      'Sozialversicherungsnummer: ⟦5624 31 12 99⟧',
      '⟦5624/311299⟧',
      'SV-Nr. ⟦1238 010180⟧',
    ],
    noMatch: ['1238 010180', '1238010180', '12370101801', 'SVNR 1237421280', 'Bestellung 1237010180'],
  },
});
