/**
 * Passport numbers of the countries that have no detector of their own: each identifies a person.
 *
 * No country publishes a check digit outside the machine-readable zone (`generic/mrz`), and many other numbers look
 * the same, so a word is required. What differs is the shape, by country in the table.
 *
 * Source: ICAO Doc 9303 part 4 (at most nine characters of the number); the passport authorities of the countries.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { PASSPORT } from '../words/world.js';

/** Not inside a longer number. */
const SHAPES: readonly { readonly of: string; readonly regex: RegExp; readonly score: number }[] = [
  // Thailand, Jordan, Georgia; one letter, six digits.
  { of: 'TH JO GE LB', regex: /(?<!\d[-./_]|\+)[A-Z] ?\d{6}(?![-./_]?\d)/i, score: 0.3 },
  { of: 'ID JM KZ VN LK GH ET NP BT MM', regex: /(?<!\d[-./_]|\+)[A-Z] ?\d{7}(?![-./_]?\d)/i, score: 0.35 },
  {
    of: 'CN HK MO MX MY IR AZ ZA SA EG NG KE UG TZ ZM ZW KW QA OM BH PH',
    regex: /(?<!\d[-./_]|\+)[A-Z] ?\d{8}(?![-./_]?\d)/i,
    score: 0.35,
  },
  { of: 'UA CO CR GT HN NI SV DO UY', regex: /(?<!\d[-./_]|\+)[A-Z]{2} ?\d{6}(?![-./_]?\d)/i, score: 0.35 },
  {
    of: 'AM BY CN PK BD MA MZ TH UZ TM TJ KG PH KE',
    regex: /(?<!\d[-./_]|\+)[A-Z]{2} ?\d{7}(?![-./_]?\d)/i,
    score: 0.35,
  },
  // Argentina; Sierra Leone and others with two letters before the series.
  { of: 'AR SL GM', regex: /(?<!\d[-./_]|\+)[A-Z]{3} ?\d{6}(?![-./_]?\d)/i, score: 0.35 },
  { of: 'PH', regex: /(?<!\d[-./_]|\+)[A-Z]\d{7}[A-Z](?![-./_]?\d)/i, score: 0.35 },
  { of: 'MZ', regex: /(?<!\d[-./_]|\+)\d\d[A-Z]{2}\d{5}(?![-./_]?\d)/i, score: 0.35 },
  // Libya: letters and digits mixed.
  { of: 'LY', regex: /(?<!\d[-./_]|\+)[A-Z]{2}\d\d[A-Z]\d[A-Z]\d(?![-./_]?\d)/i, score: 0.35 },
  // Russia: the inner passport has a series of four digits and a number of six, the foreign one two and seven.
  { of: 'RU', regex: /(?<!\d[-./_]|\+)\d\d ?\d\d(?: | ?[№#] ?)\d{6}(?![-./_ ]?\d)/, score: 0.35 },
  { of: 'RU', regex: /(?<!\d[-./_]|\+)(?:\d\d|\d{3})(?: | ?[№#] ?)\d{6,7}(?![-./_ ]?\d)/, score: 0.3 },
  { of: 'RU', regex: /(?<!\d[-./_]|\+)\d{10}(?![-./_]?\d)/, score: 0.2 },
  { of: 'IL DZ TW PE VE CL BO EC TN AE CU UA', regex: /(?<!\d[-./_]|\+)\d{7,9}(?![-./_]?\d)/, score: 0.25 },
];

export const passport: Detector = definePattern({
  id: 'generic/passport',
  description: 'Passport numbers of countries without a detector of their own, by shape; only in context',
  entityType: 'PASSPORT_NUMBER',
  source: 'https://www.icao.int/publications/doc-series/doc-9303',
  triggers: [
    { on: 'number', digits: [6, 7, 8, 9, 10] },
    { on: 'code', min: 7, max: 10 },
  ],
  lead: 4,
  patterns: SHAPES,
  context: { words: PASSPORT, required: true, before: 48, after: 16 },
  canonical: canonicalCompact,
  examples: {
    match: [
      '护照 ⟦E48210773⟧',
      'загранпаспорт ⟦48 2107739⟧',
      'паспорт ⟦4510 271204⟧',
      'passport number ⟦AK7712045⟧',
      'pasaporte ⟦AAB330914⟧',
      'جواز سفر ⟦A90551882⟧',
      'passport ⟦P1044287B⟧',
      'paspor ⟦C4821077⟧',
    ],
    noMatch: [
      'E48210773',
      'passport in 5 days',
      'passport 12345',
      'passport AAAA482107',
      'order E48210773',
      'passport 482107739141',
      'the passport costs 130 dollars',
    ],
  },
});
