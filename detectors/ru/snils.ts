/**
 * СНИЛС of Russia: identifies a person to the pension fund and the public services.
 *
 * Nine digits and two check digits: the digits times 9 to 1, modulo 101. Written `ddd-ddd-ddd dd`.
 *
 * Source: Социальный фонд России; Федеральный закон № 27-ФЗ.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS } from '../words/world.js';

export function isSnils(digits: string): boolean {
  // Numbers up to 001-001-998 have no check digits.
  if (digits < '00100199900') return false;
  return (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9));
}

export const snils: Detector = definePattern({
  id: 'ru/snils',
  description: 'Russian pension insurance number (SNILS), by its check digits',
  entityType: 'RU_SNILS',
  source: 'https://sfr.gov.ru/',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{3}-\d{3}-\d{3}[- ]\d\d(?![-./_ ]?\d)/, score: 0.9 },
    { regex: /(?<!\d[-./_ ]|\+)\d{3} \d{3} \d{3} \d\d(?![-./_ ]?\d)/, score: 0.6 },
    { regex: /(?<!\d[-./_]|\+)\d{11}(?![-./_]?\d)/, score: 0.45 },
  ],
  validate: (value) => isSnils(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: {
      ru: ['снилс', 'пенсионное страхование', 'пенсионного страхования', 'пфр', 'сфр'],
      en: ['snils', 'pension insurance'],
    },
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'СНИЛС ⟦148-210-773 51⟧',
      '⟦127-120-455 16⟧',
      'снилс: ⟦13309144224⟧',
      '⟦190-551-882-81⟧',
      'SNILS ⟦14821077351⟧',
    ],
    noMatch: [
      '148-210-773 54',
      '12712045519',
      'заказ 13309144224',
      'СНИЛС 19055188284',
      'СНИЛС 148210773511',
      '1-127-120-455 16',
    ],
  },
});
