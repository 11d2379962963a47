/**
 * Registration mark of a vehicle in India: identifies its owner through the register.
 *
 * State code, one or two digits of the district, up to three letters, one to four digits: `MH 12 AB 1234`;
 * the BH series has the year before and letters behind: `22 BH 1234 AA`. Other codes look the same, so a
 * word is required, unless the whole field is one mark.
 *
 * Source: Central Motor Vehicles Rules 1989, rules 50 and 51; Ministry of Road Transport and Highways,
 * G.S.R. 594(E) of 2021.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { nearWords } from '../words/near.js';
import { also, OTHER_NUMBERS, PLATE } from '../words/world.js';

export const vehicle: Detector = nearWords(
  definePattern({
    id: 'in/vehicle',
    description: 'Indian vehicle registration, by the codes of the states; in context, or alone in its field',
    entityType: 'IN_VEHICLE_REGISTRATION',
    source: 'https://parivahan.gov.in/',
    triggers: [{ on: 'code', min: 8, max: 10 }],
    patterns: [
      {
        regex:
          /(?<!\d[-./_]|\+)(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UK|UP|UT|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}(?![-./_]?\d)/,
        score: 0.4,
      },
      { regex: /(?<!\d[-./_]|\+)2\d[ -]?BH[ -]?\d{4}[ -]?[A-HJ-NP-Z]{1,2}/, score: 0.4 },
      {
        regex:
          /(?<!\d[-./_]|\+)(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UK|UP|UT|WB)[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}(?![-./_]?\d)/i,
        score: 0.3,
      },
    ],
    context: {
      words: also(PLATE, {
        en: ['car', 'bike', 'scooter', 'rc', 'rc number', 'challan', 'vehicle number', 'vehicle no'],
      }),
      negative: OTHER_NUMBERS,
      alone: 0.15,
      before: 40,
    },
    canonical: canonicalCompact,
    examples: {
      match: [
        'vehicle ⟦MH12AB4821⟧',
        'my car, number plate ⟦ka 05 mn 7731⟧',
        'vehicle no. ⟦TN 09 BC 1204⟧',
        'plate ⟦22BH4410AA⟧',
        'challan for ⟦DL3CAF8830⟧',
      ],
      noMatch: [
        'we saw MH12AB4821 there',
        'ZZ12AB4821',
        'plate MH12AB48210',
        'plate MH123AB4821',
        'mh12ab4821',
        'order MH12AB4821',
      ],
    },
  }),
  ['plate', 'vehicle', 'registration', 'challan'],
);
