/**
 * Belgian national register number (numéro national, rijksregisternummer) and BIS number: identify a person.
 *
 * Eleven digits: date of birth (year, month, day), a serial (odd for men), and a key that is 97 less the remainder of
 * the first nine by 97; those born since 2000 have a 2 put before the nine. A BIS number, for people who are not in the
 * register, has 20 or 40 added to the month. Unknown parts of the date are 00. Written `85.07.30-033.28`.
 *
 * Source: arrêté royal du 3 avril 1984; Banque Carrefour de la Sécurité Sociale.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { joinWords, OTHER_NUMBERS, SOCIAL } from '../words/western-europe.js';

/** Whether date and key are right; both centuries are tried. */
export function isNationalNumber(value: string): boolean {
  const digits = canonicalDigits(value);
  if (!/^\d{11}$/.test(digits)) return false;
  const written = Number(digits.slice(2, 4));
  const month = written > 12 ? written % 20 : written;
  const day = Number(digits.slice(4, 6));
  if (written > 52 || month > 12) return false;
  const year = Number(digits.slice(0, 2));
  const body = Number(digits.slice(0, 9));
  const key = Number(digits.slice(9));
  const isIn = (century: number): boolean => month === 0 || day === 0 || isDay(century + year, month, day);
  return (
    (97 - (body % 97) === key && isIn(1900)) || (97 - ((2_000_000_000 + body) % 97) === key && isIn(2000))
  );
}

export const nn: Detector = definePattern({
  id: 'be/nn',
  description: 'Belgian national register number, BIS numbers too, checked by date and key',
  entityType: 'BE_NN',
  source: 'https://www.ibz.rrn.fgov.be/fr/registre-national/',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /\d\d\.[0-5]\d\.[0-3]\d[- .]\d{3}[-. ]\d\d/, score: 0.95 },
    {
      regex:
        /(?<![+\d]|\d[-./])\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])([- ]?)\d{3}[- .]?\d\d(?![-./]\d)/,
      score: 0.7,
    },
    { regex: /(?<![+\d]|\d[-./])\d\d[0-5]\d[0-3]\d[- ]?\d{3}[- .]?\d\d(?![-./]\d)/, score: 0.45 },
    { regex: /\d\d([ ./-])[0-5]\d\1[0-3]\d[ ./-]\d{3}[ ./-]\d\d/, score: 0.85 },
  ],
  validate: isNationalNumber,
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: joinWords(SOCIAL, {
      fr: ['nn', 'niss', 'nrn', 'numéro de registre', 'numéro bis'],
      nl: ['insz', 'rrn', 'rijksregister*', 'rr nummer', 'nationaal nummer', 'bisnummer'],
      de: ['nationalregister*', 'enss', 'nationalnummer*'],
      en: ['national register', 'insz', 'niss', 'nrn'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'rijksregisternummer ⟦85.07.30-033.28⟧',
      '⟦85073003328⟧',
      'numéro national ⟦000125-111-48⟧',
      'NISS ⟦85473003317⟧ (bis)',
      '⟦00 01 25 111 48⟧',
      'registre national : ⟦85073003338⟧',
    ],
    noMatch: [
      '85073003338',
      '+85073003328',
      '850730033281',
      'commande 85073003328',
      'numéro national 85993003328',
      '85473003317',
    ],
  },
});
