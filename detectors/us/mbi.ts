/**
 * Medicare Beneficiary Identifier (MBI) of the United States: identifies a person insured by Medicare; on
 * the card since 2018.
 *
 * Eleven places of fixed kinds, `CAXN AXN AANN`: C 1-9, A a letter but S, L, O, I, B and Z, N a digit, X
 * either. No check digit. Printed with hyphens, `1EG4-TE5-MK73`; kept without.
 *
 * Source: Centers for Medicare & Medicaid Services, "Understanding the Medicare Beneficiary Identifier (MBI)
 * Format".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { also, HEALTH, OTHER_NUMBERS } from '../words/world.js';

export const mbi: Detector = definePattern({
  id: 'us/mbi',
  description: 'US Medicare beneficiary identifier (MBI), by the kinds of its eleven places',
  entityType: 'US_MBI',
  source: 'https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf',
  triggers: [
    { on: 'code', min: 11, max: 11 },
    // The first group of the printed form.
    { on: 'code', min: 4, max: 4 },
  ],
  patterns: [
    {
      regex:
        /(?<!\d[-./_]|\+)[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y]\d\d(?![-./_]?[\dA-Za-z])/,
      score: 0.9,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d [AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d [AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y]\d\d(?![-./_ ]?\d)/,
      score: 0.85,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y]\d\d(?![-_]|[./]\d)/,
      score: 0.75,
    },
    {
      regex:
        /(?<!\d[-./_]|\+)[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d(-?)[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d\1[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y]\d\d/i,
      score: 0.35,
    },
  ],
  context: {
    words: also(HEALTH, {
      en: ['mbi', 'hicn', 'cms', 'beneficiary', 'medicare id', 'medicare number', 'medicaid', 'insurance'],
      es: ['beneficiario', 'beneficiaria', 'medicare'],
    }),
    negative: OTHER_NUMBERS,
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      'Medicare no. ⟦3CD5-FG7-HJ89⟧',
      'patient ⟦2AG9XC4NN22⟧ was seen',
      '⟦7HU3-RT8-KY51⟧',
      '⟦4WA1 YC2 MN60⟧ on the card',
      'mbi ⟦9qk5fm0ek07⟧, thanks',
    ],
    noMatch: [
      '3BD5-FG7-HJ89',
      'Medicare 0CD5-FG7-HJ89',
      'Medicare 3CD5-FG7-HJ8',
      'Medicare 3CD5-SG7-HJ89',
      '9qk5fm0ek07',
      'serial 2ag9xc4nn22',
      '3CD5-FG7-HJ89-1',
    ],
  },
});
