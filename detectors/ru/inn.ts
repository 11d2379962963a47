/**
 * ИНН of Russia: taxpayer number. Twelve digits with two check digits for a person, ten with one for a
 * company.
 *
 * Source: Федеральная налоговая служба, приказ ММВ-7-6/435@.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

const WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

export function isInn(digits: string): boolean {
  // Each check digit is over all that stands before it, the weights being cut at their front.
  const isCheck = (at: number): boolean =>
    (weightedSum(digits, WEIGHTS.slice(11 - at)) % 11) % 10 === Number(digits[at]);
  if (/^0+$/.test(digits)) return false;
  return digits.length === 10 ? isCheck(9) : isCheck(10) && isCheck(11);
}

const pattern = definePattern({
  id: 'ru/inn',
  description:
    'Russian taxpayer number (INN): of a person by its two check digits, of a company in context only',
  entityType: 'RU_INN',
  source: 'https://www.nalog.gov.ru/',
  triggers: [{ on: 'number', digits: [10, 12] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{12}(?![-./_]?\d)/, score: 0.6 },
    { regex: /(?<!\d[-./_]|\+)\d{10}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isInn(value),
  validScore: 0,
  context: {
    words: also(TAX, { ru: ['инн', 'налогоплательщика', 'фнс', 'налоговый номер', 'кпп'], en: ['inn'] }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'ИНН ⟦774821077300⟧',
      '⟦502712045538⟧',
      'мой ИНН: ⟦663309144287⟧',
      'ООО Пример, ИНН ⟦7805518824⟧',
      'INN ⟦774821077300⟧',
    ],
    noMatch: [
      '774821077303',
      'ИНН 502712045531',
      'заказ 7805518824',
      'order 663309144287',
      'ИНН 7748210773001',
      'ИНН 000000000000',
    ],
  },
});

export const inn: Detector = {
  ...pattern,
  entityTypes: ['RU_INN', 'RU_INN_COMPANY'],
  detect(candidate, report): void {
    pattern.detect(candidate, (start, end, type, score) => {
      report(start, end, end - start === 10 ? 'RU_INN_COMPANY' : type, score);
    });
  },
};
