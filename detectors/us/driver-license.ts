/**
 * Driver's licence of a state of the United States: identifies a person.
 *
 * Each state has its own shape, none a public check digit: seven to fourteen digits (most), one letter and
 * six to fourteen digits (California, Florida, Illinois, New Jersey, Wisconsin ...), two letters and six
 * digits, three digits, a letter and more (New Hampshire, Missouri), digits and a final letter. Shapes of
 * fewer than six digits are left out. Other numbers look the same, so a word is required.
 *
 * Source: AAMVA, DL/ID Card Design Standard; formats by state as listed by New York State Department of
 * Health.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, DRIVING_LICENCE } from '../words/world.js';

export const driverLicense: Detector = definePattern({
  id: 'us/driver-license',
  description: "US driver's licence number, by the shapes of the states; only in context",
  entityType: 'US_DRIVER_LICENSE',
  source: 'https://www.aamva.org/identity/drivers-license-identification-card-topics',
  triggers: [
    { on: 'number', digits: [7, 8, 9, 10, 11, 12, 13, 14] },
    { on: 'code', min: 7, max: 15 },
  ],
  lead: 2,
  patterns: [
    {
      regex: /(?<!\d[-./_]|\+)[A-Z]-?\d{3}[- ]\d{3}[- ]\d{2,3}[- ]\d{3}(?:[- ]\d)?(?![-./_]?\d)/i,
      score: 0.35,
    },
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{3}-\d{4}-\d{4}(?:-\d\d)?(?![-./_]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]\d{4} \d{5} \d{5}(?![-./_]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]{1,2}\d{6,14}(?![-./_]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)\d{7}[A-Z]/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{8}[A-Z]{1,2}/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{9}[A-Z]/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{3}[A-Z]\d{6}/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{3}[A-Z]{2}\d{4}/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{2}[A-Z]{3}\d{5}/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]{3}\d{6}/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)[A-Z]{2}\d{6}[A-Z]/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)WDL[A-Z0-9]{9}/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{2,3}[ -]\d{3}[ -]\d{3}(?![-./_ ]?\d)/, score: 0.25 },
    { regex: /(?<!\d[-./_]|\+)\d{7,14}(?![-./_]?\d)/, score: 0.25 },
  ],
  context: {
    words: also(DRIVING_LICENCE, {
      en: [
        'dl no',
        'dmv',
        'drivers lic',
        'driver lic',
        'driver s lic',
        'driver id',
        'state id',
        'oln',
        'license number',
      ],
    }),
    required: true,
    before: 48,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      "driver's license ⟦D4821973⟧ (California)",
      'DL# ⟦S514-172-80-844-0⟧',
      'driver license no. ⟦41882307⟧, Texas',
      'my drivers license number is ⟦418 823 071⟧',
      'licencia de conducir ⟦F25592150094⟧',
      'DL ⟦R4410 77291 05822⟧',
      'DLN: ⟦WDLAB12C3DE4⟧',
    ],
    noMatch: [
      'D4821973',
      'S514-172-80-844-0',
      "driver's license D48",
      'my drivers license expired on 04/12/2019',
      'license 12 of the driver',
      "driver's license in 5 days",
      'invoice D4821973',
    ],
  },
});
