/**
 * National identity card number (NIC) of Sri Lanka: identifies a citizen.
 *
 * Two digits of the year of birth, three of the day in the year (500 more for women), four more, V or X.
 * Since 2016 twelve digits, with a year of four digits and no letter. The rule of the check digit is not
 * official.
 *
 * Source: Department for Registration of Persons.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, NATIONAL_ID, OTHER_NUMBERS } from '../words/world.js';

export const nic: Detector = definePattern({
  id: 'lk/nic',
  description:
    'Sri Lankan identity card number (NIC), by its date of birth; the new form in context, or alone in its field',
  entityType: 'LK_NIC',
  source: 'https://drp.gov.lk/',
  triggers: [
    { on: 'number', digits: [12] },
    { on: 'code', min: 10, max: 10, digits: 9 },
  ],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)\d\d(?:00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6]|50[1-9]|5[1-9]\d|[67]\d\d|8[0-5]\d|86[0-6])\d{4}[VX](?![-./_]?\d)/i,
      score: 0.65,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)(?:19|20)\d\d(?:00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[0-6]|50[1-9]|5[1-9]\d|[67]\d\d|8[0-5]\d|86[0-6])\d{5}(?![-./_]?\d)/,
      score: 0.35,
    },
  ],
  context: {
    words: also(NATIONAL_ID, {
      en: ['nic', 'nic no', 'nic number', 'sri lankan id'],
      si: ['හැඳුනුම්පත'],
      ta: ['அடையாள அட்டை'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.2,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'NIC ⟦826171077V⟧',
      '⟦917330455X⟧',
      'my nic is ⟦199931502553⟧',
      'identity card ⟦200486103144⟧',
      '⟦756020918v⟧',
    ],
    noMatch: [
      '824001077V',
      '823701077V',
      'we saw 199931502553',
      'NIC 199987102553',
      '824171077VX',
      'order 200486103144',
    ],
  },
});
