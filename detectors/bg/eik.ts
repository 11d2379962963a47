/**
 * Edinen identifikatsionen kod (ЕИК, EIK; formerly БУЛСТАТ): number of a company or other body in Bulgaria, with BG before
 * it the VAT number (ten digits when a person pays VAT).
 *
 * Nine digits: the last is the weighted sum (1 to 8) by 11, or with 3 to 10 when that is ten. Branches have four more.
 *
 * Source: BULSTAT Register Act; Commercial Register Act.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, VAT_NUMBER, withWords } from '../words/southern-europe.js';

export function eikDigit(body: string): number {
  const first = weightedSum(body, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  return first < 10 ? first : (weightedSum(body, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10;
}

/** Undefined: not nine digits, so there is nothing to check here. */
export function isEik(value: string): boolean | undefined {
  const digits = canonical(value);
  if (digits.length === 10) return undefined;
  return /^\d{9}(?:\d{4})?$/.test(digits) && eikDigit(digits.slice(0, 8)) === Number(digits[8]);
}

function canonical(value: string): string {
  return canonicalCompact(value).replace(/^BG(?=\d)/, '');
}

export const eik: Detector = definePattern({
  id: 'bg/eik',
  description: 'Bulgarian company number (EIK, BULSTAT) and VAT number; in context or with BG',
  entityType: 'BG_EIK',
  source: 'https://lex.bg/laws/ldoc/2135503651',
  triggers: [{ on: 'number', digits: [9, 10, 13] }],
  lead: 3,
  patterns: [
    { regex: /BG ?\d{9,10}(?![-./,]?\d)/i, score: 0.6 },
    { regex: /(?<![+\d][-./,]?)(?:\d{13}|\d{9})(?![-./,]?\d)/, score: 0.3 },
  ],
  validate: isEik,
  validScore: 0.3,
  context: {
    words: withWords(VAT_NUMBER, {
      bg: ['еик', 'е.и.к', 'булстат', 'ддс', 'дружество', 'фирма', 'оод', 'еоод', 'ад'],
      en: ['eik', 'bulstat', 'uic'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical,
  examples: {
    match: [
      'ЕИК ⟦173826156⟧',
      'Пример ЕООД, булстат ⟦173826156⟧',
      'VAT ⟦BG173826156⟧',
      'доставчик ⟦BG173826156⟧',
      'EIK: ⟦173826156⟧',
    ],
    noMatch: ['ЕИК 173826157', 'имаме 173826156', 'телефон 173826156', 'ЕИК 17382615600', 'BG173826157'],
  },
});
