/**
 * Driver number on a driving licence of Great Britain: identifies a driver, and tells surname, birth and sex.
 *
 * Sixteen characters: five of the surname (filled with 9), decade, month (plus 50 for women), day and last digit of the
 * year of birth, two initials (9 for none), a digit, two check letters that only DVLA can check. Two digits of the issue
 * may follow. Written compact or `MORGA 657054 SM9IJ`. Northern Ireland's licence is a plain number of eight digits.
 *
 * Source: DVLA, "Driving licence number" (INS57P).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { DRIVING_LICENCE, words } from '../words/northern-europe.js';

export const gbDrivingLicence: Detector = definePattern({
  id: 'gb/driving-licence',
  description: 'driver number of Great Britain, by its structure',
  entityType: 'UK_DRIVING_LICENCE',
  source: 'https://www.gov.uk/government/publications/information-on-driving-licences',
  triggers: [
    { on: 'code', min: 16, max: 18, digits: 6 },
    { on: 'number', digits: [6] },
  ],
  lead: 6,
  patterns: [
    {
      regex:
        /(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}9{3}|[A-Z]9{4})([ -]?)\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d\1(?:[A-Z]{2}|[A-Z]9|99)\d[A-Z]{2}(?:\d\d)?/,
      score: 0.9,
    },
    {
      regex:
        /(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}9{3}|[A-Z]9{4})([ -]?)\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d\1(?:[A-Z]{2}|[A-Z]9|99)\d[A-Z]{2}(?:\d\d)?/i,
      score: 0.6,
    },
  ],
  context: { words: words(DRIVING_LICENCE, { en: ['dvla', 'driver', 'licence', 'license'] }) },
  // The issue is the card's, not the driver's.
  canonical: (value) => {
    const compact = canonicalCompact(value);
    return /^[A-Z0-9]{18}$/.test(compact) ? compact.slice(0, 16) : compact;
  },
  examples: {
    match: [
      'licence ⟦TAMIS801156AB9XY⟧',
      '⟦TAMIS 801156 AB9XY⟧, expires soon',
      'Driver: ⟦TA999851156A99XY⟧.',
      '⟦TAMIS801156AB9XY35⟧',
      'driving licence ⟦tamis801156ab9xy⟧',
    ],
    noMatch: [
      'TAMIS813156AB9XY',
      'TAMIS800156AB9XY',
      'TAMIS801326AB9XY',
      '99999801156AB9XY',
      'TAMIS80115AB9XY',
      'XTAMIS801156AB9XY',
    ],
  },
});
