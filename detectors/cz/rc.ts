/**
 * Rodné číslo (RČ): identifies every person registered in the Czech Republic or in Slovakia; with CZ before it, the tax
 * number (DIČ) of a person.
 *
 * Year, month (women plus 50; from 2004 also plus 20) and day of birth, a slash that is often left out, then three digits
 * (born before 1954) or four: the whole is then a multiple of eleven, or, until 1985, the check digit 0 stands for ten.
 *
 * Source: zákon č. 133/2000 Sb., § 13; zákon č. 301/1995 Z. z.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { OTHER_NUMBERS, TAX, together, VAT } from '../words/central-europe.js';

/** `undefined`: a date of birth, without check digit. */
export function isRc(value: string): boolean | undefined {
  const digits = canonicalDigits(value);
  const two = Number(digits.slice(0, 2));
  const short = digits.length === 9;
  const year = two + (short ? (two > 53 ? 1800 : 1900) : two < 54 ? 2000 : 1900);
  const month = Number(digits.slice(2, 4)) % 50;
  if (year > 2040) return false;
  if (month > 20 && year < 2004) return false;
  if (!isDay(year, month > 20 ? month - 20 : month, Number(digits.slice(4, 6)))) return false;
  if (short) return digits.endsWith('000') || two > 53 ? false : undefined;
  const rest = Number(digits.slice(0, 9)) % 11;
  return (rest === 10 && year < 1986 ? 0 : rest) === Number(digits[9]);
}

export const rc: Detector = definePattern({
  id: 'cz/rc',
  description: 'Czech and Slovak birth number (rodné číslo), by date of birth and check digit',
  entityType: 'CZ_RC',
  source: 'https://www.zakonyprolidi.cz/cs/2000-133',
  triggers: [{ on: 'number', digits: [9, 10] }],
  lead: 3,
  patterns: [
    { regex: /(?:CZ ?)?\d{6} ?\/ ?\d{4}|CZ ?\d{10}/i, score: 0.9 },
    { regex: /\d{6} ?\/ ?\d{3}/, score: 0.35 },
    // Phone numbers and others of ten digits are a date and a multiple of eleven now and then.
    { regex: /\d\d(?:[05][1-9]|[16][0-2]|[27][1-9]|[38][0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{4}/, score: 0.45 },
    { regex: /(?:CZ ?)?\d\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d{3}/i, score: 0.25 },
  ],
  // The patterns tell how sure a right number is.
  validate: (value) => (isRc(value) === false ? false : undefined),
  invalidScore: 0.16,
  context: {
    words: together(TAX, VAT, {
      cs: [
        'rodné číslo',
        'rodného čísla',
        'rodným číslem',
        'rodné č',
        'rč',
        'r č',
        'rc',
        'nar',
        'narozen*',
        'dič',
        'daňové identifikační',
      ],
      sk: ['rodné číslo', 'rodné čísla', 'rodným číslom', 'narodený', 'narodená', 'dič'],
      en: ['birth number', 'personal number', 'national id', 'czech id'],
      de: ['geburtsnummer*', 'personennummer', 'geburtszahl'],
      fr: ['numéro de naissance', 'numéro personnel'],
      es: ['número de nacimiento', 'número personal'],
      it: ['numero di nascita', 'numero personale'],
      nl: ['geboortenummer', 'persoonsnummer'],
      pt: ['número de nascimento', 'número pessoal'],
      pl: ['numer urodzenia', 'numer osobowy'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.3,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'narozen ⟦160229/5134⟧',
      'RČ: ⟦1602295134⟧',
      'rodné číslo ⟦530121/999⟧',
      'DIČ ⟦CZ1602295134⟧',
      'narozen ⟦1602295134⟧',
      'Geburtsnummer ⟦530121999⟧',
    ],
    noMatch: ['160229/5135', '1602305134', 'see 530121/999', 'ref 530121999', '960121999', '11602295134'],
  },
});
