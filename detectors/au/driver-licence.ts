/**
 * Driver licence of a state or territory of Australia: identifies a person.
 *
 * Six to ten digits (New South Wales 8, Victoria 8-10, Queensland 8-9, Western Australia 7, Northern
 * Territory and Capital Territory up to 10); South Australia and Tasmania a letter and five or six digits
 * and such. No public check digit, so a word is required.
 *
 * Source: Attorney-General's Department, Document Verification Service, data formats of driver licences.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, DRIVING_LICENCE } from '../words/world.js';

export const driverLicence: Detector = definePattern({
  id: 'au/driver-licence',
  description: 'Australian driver licence number; only in context',
  entityType: 'AU_DRIVER_LICENCE',
  source: 'https://www.idmatch.gov.au/',
  triggers: [
    { on: 'number', digits: [6, 7, 8, 9, 10] },
    { on: 'code', min: 6, max: 8, digits: 6 },
  ],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)[A-Z]{1,2}\d{6}(?![-./_]?\d)/i, score: 0.35 },
    { regex: /(?<!\d[-./_]|\+)\d{4}[A-Z]{2}/i, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{6,10}(?![-./_]?\d)/, score: 0.25 },
    { regex: /(?<!\d[-./_ ]|\+)\d{2,3} \d{3} \d{3}(?![-./_ ]?\d)/, score: 0.25 },
  ],
  context: {
    words: also(DRIVING_LICENCE, { en: ['licence number', 'licence no', 'service nsw', 'vicroads'] }),
    required: true,
    before: 40,
    after: 1,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'driver licence ⟦48210773⟧',
      'NSW licence number ⟦77120045⟧',
      'my driver licence no. is ⟦C883014⟧',
      'drivers licence: ⟦048 210 773⟧',
      'Victorian driver licence ⟦0441077283⟧',
    ],
    noMatch: [
      '48210773',
      'driver licence 482',
      'driver licence 48210773123',
      'order 48210773',
      'driver in 2021',
      'C883014',
    ],
  },
});
