/**
 * Arithmos mitroou koinonikis asfalisis (ΑΜΚΑ, AMKA): identifies every person insured in Greece.
 *
 * Eleven digits: day, month and year of birth, four digits (the last odd for men), a check digit by Luhn. One number in
 * 270 passes by chance.
 *
 * Source: Law 3655/2008, art. 153; idika.gr.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { luhn } from '../checksums/luhn.js';
import { HEALTH_CARD, OTHER_NUMBERS, SOCIAL_SECURITY, withWords } from '../words/southern-europe.js';

export function isAmka(value: string): boolean {
  const digits = canonicalDigits(value);
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  return digits.length === 11 && isDay(2000 + year!, month!, day!) && luhn(digits);
}

export const amka: Detector = definePattern({
  id: 'gr/amka',
  description: 'Greek social-security number (AMKA), by date and check digit',
  entityType: 'GR_AMKA',
  source: 'https://www.amka.gr/ti-einai-o-amka/',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)[0-3]\d[01]\d{3}[ -]?\d{5}(?![-./,]?\d)/, score: 0.7 }],
  validate: isAmka,
  validScore: 0.7,
  invalidScore: 0.2,
  context: {
    words: withWords(withWords(SOCIAL_SECURITY, HEALTH_CARD), {
      el: [
        'αμκα',
        'α.μ.κ.α',
        'κοινωνικής ασφάλισης',
        'ασφαλισμέν*',
        'εφκα',
        'ασφάλισης',
        'ασθενής',
        'ασθενούς',
      ],
      en: ['amka', 'a.m.k.a'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'ΑΜΚΑ ⟦14038415270⟧',
      'ο ασθενής ⟦14038415270⟧ ήρθε',
      '⟦140384-15270⟧',
      'my AMKA is ⟦140384 15270⟧',
      'ΑΜΚΑ ⟦14038415271⟧',
    ],
    noMatch: ['14038415271', '14138415270', 'παραγγελία 14038415270', '140384152701', '+14038415270'],
  },
});
