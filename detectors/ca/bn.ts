/**
 * Business Number (BN, in French NE) of Canada: identifies a company to the tax authority, and no person.
 *
 * Nine digits, the last a Luhn check digit, often with a program account: RC, RM, RP, RT, RZ ... and four
 * digits.
 *
 * Source: Canada Revenue Agency, "Business number (BN)".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { also, COMPANY, OTHER_NUMBERS } from '../words/world.js';

export const bn: Detector = definePattern({
  id: 'ca/bn',
  description: 'Canadian business number (BN), by its check digit; without program account only in context',
  entityType: 'CA_BN',
  source:
    'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/registering-your-business/business-number.html',
  triggers: [
    { on: 'number', digits: [9] },
    { on: 'code', min: 15, max: 15, digits: 9 },
  ],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{9} ?R[CDEGMNPRTZ] ?\d{4}(?![-./_]?\d)/, score: 0.85 },
    { regex: /(?<!\d[-./_]|\+)\d{5} \d{4} ?R[CDEGMNPRTZ] ?\d{4}(?![-./_]?\d)/, score: 0.85 },
    { regex: /(?<!\d[-./_]|\+)\d{3} \d{3} \d{3} ?R[CDEGMNPRTZ] ?\d{4}(?![-./_]?\d)/, score: 0.85 },
    { regex: /(?<!\d[-./_ ]|\+)(?:\d{9}|\d{5} \d{4}|\d{3} \d{3} \d{3})(?![-./_ ]?\d)/, score: 0.2 },
  ],
  validate: (value) =>
    luhn(
      value
        .slice(0, 11)
        .replace(/[^0-9]/g, '')
        .slice(0, 9),
    )
      ? undefined
      : false,
  context: {
    words: also(COMPANY, { en: ['bn', 'business no', 'gst', 'hst', 'cra'], fr: ['tps', 'arc'] }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'BN ⟦101192847⟧',
      'GST/HST no. ⟦863209177 RT 0001⟧',
      '⟦122047814RP0001⟧',
      '⟦74417 7304 RC0001⟧',
      "numéro d'entreprise ⟦863209177⟧",
    ],
    noMatch: [
      'BN 101192848',
      '101192848RT0001',
      '101192847',
      '101192847RX0001',
      '101192847 RT 12',
      '101192847RT00012',
    ],
  },
});
