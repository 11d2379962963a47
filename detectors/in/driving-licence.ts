/**
 * Driving licence of India: identifies a person.
 *
 * State code, two digits of the office, four of the year, seven of the number: `MH12 20110012345`,
 * `MH-1220110012345`, `MH12-2011-0012345`. No check digit; the state and the year of issue make it
 * distinctive.
 *
 * Source: Ministry of Road Transport and Highways, Sarathi; Central Motor Vehicles Rules 1989, form 7.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { DRIVING_LICENCE, OTHER_NUMBERS } from '../words/world.js';

export const drivingLicence: Detector = definePattern({
  id: 'in/driving-licence',
  description: 'Indian driving licence number, by state and year',
  entityType: 'IN_DRIVING_LICENCE',
  source: 'https://sarathi.parivahan.gov.in/',
  triggers: [
    { on: 'number', digits: [11, 13] },
    { on: 'code', min: 15, max: 15, digits: 11 },
  ],
  lead: 5,
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UK|UP|UT|WB)[- ]?\d\d[- ]?(?:19[5-9]|20[0-4])\d[- ]?\d{7}(?![-./_]?\d)/,
      score: 0.6,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UK|UP|UT|WB)[- ]?\d\d[- ]?(?:19[5-9]|20[0-4])\d[- ]?\d{7}(?![-./_]?\d)/i,
      score: 0.4,
    },
  ],
  context: {
    words: DRIVING_LICENCE,
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'DL no. ⟦MH12 20110048210⟧',
      '⟦KA-0520190077312⟧',
      'driving licence ⟦tn0920080012045⟧',
      '⟦DL14 20150088301⟧',
      '⟦UP32-2003-0044107⟧',
    ],
    noMatch: [
      'mh12 20110048210',
      'ZZ12 20110048210',
      'MH12 18110048210',
      'MH12 2011004821',
      'MH12 201100482101',
      'XMH1220110048210',
    ],
  },
});
