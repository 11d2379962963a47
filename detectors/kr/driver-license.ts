/**
 * Driving licence (운전면허) of South Korea: identifies a person.
 *
 * Region 11-28, year of issue, six digits, two more: `11-22-123456-12`. No public check digit; the layout is
 * its own.
 *
 * Source: 경찰청 (Korean National Police Agency), 운전면허증; 도로교통법 시행규칙.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, DRIVING_LICENCE, OTHER_NUMBERS } from '../words/world.js';

export const driverLicense: Detector = definePattern({
  id: 'kr/driver-license',
  description: 'South Korean driving licence number, by its layout; compact only in context',
  entityType: 'KR_DRIVER_LICENSE',
  source: 'https://www.safedriving.or.kr/',
  triggers: [{ on: 'number', digits: [12] }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)(?:1[1-9]|2[0-8])-\d\d-\d{6}-\d\d(?![-./_]?\d)/, score: 0.6 },
    { regex: /(?<!\d[-./_ ]|\+)(?:1[1-9]|2[0-8]) \d\d \d{6} \d\d(?![-./_ ]?\d)/, score: 0.4 },
    { regex: /(?<!\d[-./_]|\+)(?:1[1-9]|2[0-8])\d{10}(?![-./_]?\d)/, score: 0.3 },
  ],
  context: {
    words: also(DRIVING_LICENCE, { en: ['korean license', 'driver license no'] }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '운전면허 ⟦11-08-482107-73⟧',
      '⟦13-15-771204-51⟧',
      'driver license ⟦26 99 330914 40⟧',
      '면허번호 ⟦110848210773⟧',
      '⟦28-03-905518-20⟧',
    ],
    noMatch: [
      '110848210773',
      '10-08-482107-73',
      '29-08-482107-73',
      '1-11-08-482107-73',
      '11-08-48210-73',
      'order 11-08-482107-73',
    ],
  },
});
