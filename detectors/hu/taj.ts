/**
 * TAJ szám (társadalombiztosítási azonosító jel): identifies a person to the social insurance of Hungary.
 *
 * Nine digits, often in threes; the last is the check digit: weights 3 and 7 in turn, by ten.
 *
 * Source: 1996. évi XX. törvény, 2. melléklet.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/central-europe.js';

const WEIGHTS = [3, 7, 3, 7, 3, 7, 3, 7];

export function isTaj(value: string): boolean {
  const digits = canonicalDigits(value);
  return !/^0+$/.test(digits) && weightedSum(digits, WEIGHTS) % 10 === Number(digits[8]);
}

export const taj: Detector = definePattern({
  id: 'hu/taj',
  description: 'Hungarian social insurance number (TAJ), by check digit, in context only',
  entityType: 'HU_TAJ',
  source: 'https://njt.hu/jogszabaly/1996-20-00-00',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [{ regex: /\d{9}|\d{3}([ -])\d{3}\1\d{3}/, score: 0.3 }],
  validate: isTaj,
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: {
      hu: [
        'taj',
        'taj szám*',
        'tajszám*',
        'társadalombiztosítás*',
        'tb szám*',
        'tb kártya',
        'egészségbiztosítás*',
      ],
      en: ['social security', 'social insurance', 'health insurance', 'insurance number'],
      de: ['sozialversicherung*', 'krankenversicherung*'],
      fr: ['sécurité sociale', 'assurance maladie'],
      es: ['seguridad social'],
      it: ['tessera sanitaria', 'previdenza sociale'],
      nl: ['sociale verzekering'],
      pt: ['segurança social'],
      pl: ['ubezpieczenia społecznego', 'ubezpieczenie zdrowotne'],
    },
    negative: OTHER_NUMBERS,
    required: true,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'TAJ: ⟦123 456 788⟧',
      'TAJ szám ⟦123456788⟧',
      'tajszámom ⟦123-456-788⟧',
      'taj ⟦123456788⟧',
      'TAJ-szám ⟦123 456 789⟧ (elírás)',
    ],
    noMatch: ['see 123456788', '123456789', 'TAJ 1234567880', 'TAJ 12345678', '000000000'],
  },
});
