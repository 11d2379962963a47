/**
 * Edinen grazhdanski nomer (ЕГН, EGN): identifies every Bulgarian citizen.
 *
 * Ten digits: date of birth (20 added to the month before 1900, 40 from 2000), three digits for the place and sex, and the
 * weighted sum (2, 4, 8, 5, 10, 9, 7, 3, 6) by 11, ten as 0. One number in 130 of the living passes by chance. Numbers
 * that are Unix times of 2025 and the like (17...) need a word.
 *
 * Source: Civil Registration Act, art. 11; Ordinance on the uniform system of civil registration.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { isDay } from '../checksums/calendar.js';
import { weightedSum } from '../checksums/weighted.js';
import { IDENTITY_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6];

export function isEgn(value: string): boolean {
  const digits = canonicalDigits(value);
  if (digits.length !== 10) return false;
  const pair = (at: number): number => digits.charCodeAt(at) * 10 + digits.charCodeAt(at + 1) - 528;
  const month = pair(2);
  const first = month > 40 ? 40 : month > 20 ? 20 : 0;
  const century = first === 40 ? 2000 : first === 20 ? 1800 : 1900;
  return (
    (weightedSum(digits, WEIGHTS) % 11) % 10 === digits.charCodeAt(9) - 48 &&
    isDay(century + pair(0), month - first, pair(4))
  );
}

/** Undefined: valid, but as likely something else. */
function validate(value: string): boolean | undefined {
  if (!isEgn(value)) return false;
  const digits = canonicalDigits(value);
  const month = Number(digits.slice(2, 4));
  return digits.startsWith('17') || (month > 20 && month < 40) ? undefined : true;
}

export const egn: Detector = definePattern({
  id: 'bg/egn',
  description: 'Bulgarian personal number (EGN), by date and check digit',
  entityType: 'BG_EGN',
  source: 'https://lex.bg/laws/ldoc/2134673409',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)\d{6}[ -]?\d{4}(?![-./,]?\d)/, score: 0.3 }],
  validate,
  validScore: 0.6,
  invalidScore: 0.2,
  context: {
    words: withWords(IDENTITY_CARD, {
      bg: ['егн', 'е.г.н', 'единен граждански номер', 'граждански номер', 'лична карта', 'личната карта'],
      en: ['egn', 'uniform civil number', 'personal number'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'ЕГН ⟦8403141526⟧',
      'казвам се Мария, ⟦8403141526⟧',
      'EGN: ⟦840314 1526⟧',
      'дете, ЕГН ⟦1243141525⟧',
      'ЕГН ⟦8403141527⟧',
    ],
    noMatch: ['8403141527', '8413141526', 'поръчка 8403141526', '84031415260', '+8403141526'],
  },
});
