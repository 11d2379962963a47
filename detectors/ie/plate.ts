/**
 * Registration mark of a vehicle of Ireland: leads to the keeper.
 *
 * Two or three digits of the year (since 2013 with 1 or 2 for its half), the letters of the county, up to six digits. In capitals; no check digit.
 *
 * Source: Revenue; S.I. No. 318 of 1992.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { OTHER, PLATE, PLATE_TRIGGERS, words } from '../words/northern-europe.js';

export const iePlate: Detector = nearWords(
  definePattern({
    id: 'ie/plate',
    description: 'Irish vehicle registration mark; in context only',
    entityType: 'IE_VEHICLE_REGISTRATION',
    source: 'https://www.revenue.ie/en/vrt/index.aspx',
    triggers: [{ on: 'code', min: 5, max: 11 }],
    patterns: [
      {
        regex:
          /\d\d[12]?[- ]?(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WX|WW)[- ]?\d{1,6}(?![-./]?\d)/,
        score: 0.35,
      },
    ],
    context: {
      words: words(PLATE, { ga: ['uimhir chláraithe'] }),
      negative: OTHER,
      required: true,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'number plate ⟦191-D-12345⟧',
        'car reg: ⟦191D12345⟧.',
        'uimhir chláraithe ⟦191-D-12345⟧',
        'Kennzeichen ⟦191-D-12345⟧, blau',
        "plaque d'immatriculation ⟦191D12345⟧",
      ],
      noMatch: [
        '191-D-12345',
        'see 191-D-12345 there',
        'plate 191-Z-12345',
        'plate 191-d-12345',
        'order 191D12345',
      ],
    },
  }),
  [...PLATE_TRIGGERS, 'chláraithe'],
);
