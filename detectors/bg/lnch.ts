/**
 * Lichen nomer na chuzhdenets (ЛНЧ, LNCh): identifies a foreigner who lives in Bulgaria.
 *
 * Ten digits; the last is the weighted sum (21, 19, 17, 13, 11, 9, 7, 3, 1) by 10. One number in 10 passes.
 *
 * Source: Foreigners in the Republic of Bulgaria Act; Ordinance on civil registration.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { IDENTITY_CARD, OTHER_NUMBERS, withWords } from '../words/southern-europe.js';

export function isLnch(value: string): boolean {
  const digits = canonicalDigits(value);
  return (
    /^\d{10}$/.test(digits) &&
    weightedSum(digits, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === Number(digits[9])
  );
}

export const lnch: Detector = definePattern({
  id: 'bg/lnch',
  description: 'Bulgarian number of a foreigner (LNCh); in context or alone',
  entityType: 'BG_LNCH',
  source: 'https://lex.bg/laws/ldoc/2134455296',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [{ regex: /(?<![+\d][-./,]?)\d{10}(?![-./,]?\d)/, score: 0.3 }],
  validate: isLnch,
  validScore: 0.3,
  invalidScore: 0.1,
  context: {
    words: withWords(IDENTITY_CARD, {
      bg: ['лнч', 'л.н.ч', 'личен номер на чужденец', 'чужденец', 'разрешение за пребиваване'],
      en: ['lnch', 'pnf', 'personal number of a foreigner', 'residence permit'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'ЛНЧ ⟦4738261500⟧',
      'личен номер на чужденец: ⟦4738261500⟧',
      'LNCh ⟦4738261500⟧',
      'residence permit ⟦4738261500⟧',
      'чужденец с номер ⟦4738261500⟧',
    ],
    noMatch: [
      'около 4738261500',
      'ЛНЧ 4738261501',
      'телефон 4738261500',
      'ЛНЧ 47382615000',
      'ЛНЧ +4738261500',
    ],
  },
});
