/**
 * Türkiye Cumhuriyeti kimlik numarası of Turkey: identifies a citizen; foreigners have one that begins with
 * 99. It is the tax number of persons as well.
 *
 * Eleven digits, the first not 0. The tenth is seven times the sum of the odd places less the sum of the
 * even ones, modulo 10; the eleventh is the sum of the first ten, modulo 10.
 *
 * Source: 5490 sayılı Nüfus Hizmetleri Kanunu; Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export function isKimlik(digits: string): boolean {
  const [a, b, c, d, e, f, g, h, i, tenth, last] = [...digits].map(Number);
  const odd = a! + c! + e! + g! + i!;
  const even = b! + d! + f! + h!;
  return (odd * 7 - even + 40) % 10 === tenth && (odd + even + tenth!) % 10 === last;
}

export const kimlik: Detector = definePattern({
  id: 'tr/kimlik',
  description: 'Turkish identity number, by its two check digits',
  entityType: 'TR_NATIONAL_ID',
  source: 'https://www.nvi.gov.tr/',
  triggers: [{ on: 'number', digits: [11] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[1-9]\d{10}(?![-./_]?\d)/, score: 0.7 },
    { regex: /(?<!\d[-./_ ]|\+)[1-9]\d{2} \d{3} \d{3} \d\d(?![-./_ ]?\d)/, score: 0.7 },
  ],
  validate: (value) => isKimlik(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: also(NATIONAL_ID, {
      tr: [
        'tc',
        't c',
        'tc no',
        'tckn',
        'kimlik',
        'kimlik no',
        'kimlik numarası',
        'nüfus cüzdanı',
        'vatandaşlık no',
      ],
      en: ['turkish id', 'tckn'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'TC Kimlik No: ⟦48210773956⟧',
      '⟦27120455848⟧',
      'kimlik numarası ⟦33091442602⟧',
      'TCKN ⟦90551882750⟧, teşekkürler',
      'T.C. no ⟦482 107 739 56⟧',
    ],
    noMatch: [
      '48210773959',
      'sipariş 27120455848',
      'TC kimlik 03091442602',
      'TC 905518827501',
      '+48210773956',
      'TCKN 27120455841',
    ],
  },
});
