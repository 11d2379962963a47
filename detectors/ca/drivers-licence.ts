/**
 * Driver's licence of a province of Canada: identifies a person.
 *
 * Ontario: a letter and fourteen digits, `A1234-56789-01234`, the last six year, month (51-62 for women) and
 * day of birth. Quebec: a letter and twelve digits, `A1234-010190-01`, the middle six day, month and year of
 * birth. The others: five to ten digits, with letters before in Manitoba, Nova Scotia and Newfoundland. No
 * public check digit.
 *
 * Source: Ontario Ministry of Transportation; Société de l'assurance automobile du Québec; CCMTA.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, DRIVING_LICENCE, OTHER_NUMBERS } from '../words/world.js';

export const driversLicence: Detector = definePattern({
  id: 'ca/drivers-licence',
  description: "Canadian driver's licence number: Ontario by its date of birth, the others only in context",
  entityType: 'CA_DRIVER_LICENCE',
  source: 'https://www.ontario.ca/document/official-mto-drivers-handbook/getting-your-drivers-licence',
  triggers: [
    { on: 'number', digits: [7, 8, 9, 12, 14] },
    { on: 'code', min: 10, max: 15, digits: 9 },
  ],
  lead: 1,
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)[A-Z]\d{4}-\d{5}-\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])(?![-./_ ]?\d)/,
      score: 0.6,
    },
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{4}[ -]\d{5}[ -]\d{5}(?![-./_ ]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{14}/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{4}[ -]\d{6}[ -]\d\d(?![-./_ ]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{12}/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]{5}\d{9}/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{9}/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{6}-\d{3}(?![-./_]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{7,9}(?![-./_]?\d)/, score: 0.25 },
  ],
  context: {
    words: also(DRIVING_LICENCE, {
      en: ['driver s lic', 'mto', 'icbc', 'licence number'],
      fr: ['saaq', 'numéro de permis'],
    }),
    negative: OTHER_NUMBERS,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      "driver's licence ⟦D4821-07731-90815⟧",
      '⟦S6108-40706-75501⟧',
      'permis de conduire ⟦R5533-120485-09⟧',
      'BC driver licence: ⟦4821077⟧',
      'Alberta driver licence ⟦148210-773⟧',
    ],
    noMatch: [
      '4821077',
      'R5533-120485-09',
      'D4821-07731-99815',
      "driver's licence 48",
      '148210-773',
      'S6108-40706-755011',
    ],
  },
});
