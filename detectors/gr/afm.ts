/**
 * Arithmos forologikou mitroou (ΑΦΜ, AFM): tax number in Greece, of persons and companies alike.
 *
 * Nine digits; the last is the weighted sum (powers of two from 256 to 2) by 11, ten as 0. One number in 11 passes, so a
 * bare one needs a word, or the country's letters (EL, GR).
 *
 * Source: Presidential Decree 25/2007 (Codification of the tax register); AADE.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

export function isAfm(value: string): boolean {
  const digits = canonical(value);
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  return (weightedSum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(digits[8]);
}

function canonical(value: string): string {
  return canonicalCompact(value).replace(/^(?:EL|GR)(?=\d)/, '');
}

export const afm: Detector = definePattern({
  id: 'gr/afm',
  description: 'Greek tax number (AFM); in context, alone or with EL',
  entityType: 'GR_AFM',
  source: 'https://www.aade.gr/polites/forologiko-mitroo',
  triggers: [{ on: 'number', digits: [9] }],
  lead: 3,
  patterns: [
    { regex: /(?:EL|GR)[ -]?\d{3}([ .-]?)\d{3}\1\d{3}(?![-./,]?\d)/i, score: 0.6 },
    { regex: /(?<![+\d][-./,]?)\d{3}([ .-]?)\d{3}\1\d{3}(?![-./,]?\d)/, score: 0.3 },
  ],
  validate: isAfm,
  validScore: 0.3,
  invalidScore: 0.2,
  context: {
    words: withWords(TAX_NUMBER, {
      el: ['αφμ', 'α.φ.μ', 'φορολογικού μητρώου', 'εφορία', 'δου', 'φπα', 'τιμολόγιο', 'φορολογούμενος'],
      en: ['afm', 'a.f.m', 'greek tax'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical,
  examples: {
    match: [
      'ΑΦΜ ⟦147382655⟧',
      'το ΑΦΜ μου είναι ⟦147382655⟧',
      'VAT ⟦EL147382655⟧',
      'AFM: ⟦147 382 655⟧',
      'Α.Φ.Μ. ⟦147382654⟧ (λάθος;)',
    ],
    noMatch: ['είμαστε 147382655', 'τηλέφωνο 147382655', 'ΑΦΜ 1473826551', 'ΑΦΜ +147382655', 'EL147382654'],
  },
});
