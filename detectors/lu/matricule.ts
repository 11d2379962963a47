/**
 * Matricule national of Luxembourg: identifies a person, to the state, the tax office and social security.
 *
 * Thirteen digits: date of birth (year, month, day), a serial of three, a Luhn check digit and a Verhoeff check digit,
 * both over the first eleven. Written compact, `19850730 123 45` or `1985 0730 12345`.
 *
 * Source: loi du 19 juin 2013 relative à l'identification des personnes physiques.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { luhn } from '../checksums/luhn.js';
import { verhoeff } from '../checksums/verhoeff.js';
import { joinWords, OTHER_NUMBERS, SOCIAL, TAX } from '../words/western-europe.js';

/** Whether date and both check digits are right. */
export function isMatricule(value: string): boolean {
  const digits = canonicalDigits(value);
  if (!/^\d{13}$/.test(digits)) return false;
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  return (
    isDay(year!, month!, day!) &&
    luhn(digits.slice(0, 12)) &&
    verhoeff(digits.slice(0, 11) + digits.slice(12))
  );
}

export const matricule: Detector = definePattern({
  id: 'lu/matricule',
  description: 'Luxembourg national number, checked by date, Luhn and Verhoeff',
  entityType: 'LU_MATRICULE',
  source: 'https://legilux.public.lu/eli/etat/leg/loi/2013/06/19/n1/jo',
  triggers: [{ on: 'number', digits: [13] }],
  patterns: [
    { regex: /(?:1[89]|20)\d\d([ .-]?)[01]\d\1[0-3]\d[ .-]?\d{3}[ .-]?\d\d/, score: 0.95 },
    { regex: /(?:1[89]|20)\d\d ?[01]\d[0-3]\d ?\d{5}/, score: 0.95 },
  ],
  validate: isMatricule,
  validScore: 0,
  invalidScore: 0.2,
  context: {
    words: joinWords(SOCIAL, TAX, {
      fr: ['matricule', 'cns', 'ccss', "numéro d'identification national"],
      de: ['matrikel*', 'sozialversicherungsnummer*', 'identifikationsnummer*'],
      en: ['matricule', 'national identification number', 'national id'],
      lb: ['matricule', 'matrikelnummer', 'sozialversécherung*'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'matricule ⟦1985073012341⟧',
      '⟦2001123199974⟧',
      '⟦19850730 123 41⟧ est le mien',
      '⟦1985 07 30 12341⟧',
      'CNS ⟦2001 1231 99974⟧',
      'matricule ⟦1985073012342⟧ (typo)',
    ],
    noMatch: [
      '1985073012342',
      '1985073012351',
      'matricule 1985453012341',
      '19850730123411',
      '11985073012341',
    ],
  },
});
