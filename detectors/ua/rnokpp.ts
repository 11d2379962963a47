/**
 * Taxpayer number (РНОКПП, formerly ІПН) of Ukraine: identifies a person.
 *
 * Ten digits: the first five count the days from 31 December 1899 to the date of birth, the last is a check
 * digit (weights -1, 5, 7, 9, 4, 6, 10, 5, 7, modulo 11, ten as 0).
 *
 * Source: Державна податкова служба України, Положення про реєстрацію фізичних осіб у Державному реєстрі
 * (наказ № 822).
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export function isRnokpp(digits: string): boolean {
  return (weightedSum(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) % 10 === Number(digits[9]);
}

export const rnokpp: Detector = definePattern({
  id: 'ua/rnokpp',
  description:
    'Ukrainian taxpayer number, by date of birth and check digit; in context, or alone in its field',
  entityType: 'UA_RNOKPP',
  source: 'https://zakon.rada.gov.ua/laws/show/z1306-17',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [{ regex: /(?<!\d[-./_]|\+)(?:0[4-9]|[123]\d|4[0-6])\d{8}(?![-./_]?\d)/, score: 0.3 }],
  validate: (value) => isRnokpp(value),
  validScore: 0.3,
  context: {
    words: also(TAX, {
      uk: ['іпн', 'рнокпп', 'податковий номер', 'ідентифікаційний код', 'ідентифікаційний номер', 'інн'],
      ru: ['инн', 'идентификационный код'],
      en: ['rnokpp', 'ipn', 'rntrc'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'ІПН ⟦3006321856⟧',
      'РНОКПП: ⟦2712045584⟧',
      'мій ІПН ⟦3309144270⟧',
      'податковий номер ⟦2905518826⟧',
      'ИНН ⟦3006321856⟧',
    ],
    noMatch: [
      'ІПН 3006321859',
      'we saw 2712045584',
      'order 3309144270',
      'ІПН 29055188261',
      'ІПН 9906321856',
      'timestamp 2712045584',
    ],
  },
});
