/**
 * National Provider Identifier (NPI) of the United States: identifies a health-care provider, most of them
 * persons.
 *
 * Ten digits, the first 1 or 2, the last a Luhn check digit over the number with the prefix 80840. Every
 * second moment of the years 2001-2033 in Unix time begins with 1 too, so without a word only a whole field
 * is reported.
 *
 * Source: Centers for Medicare & Medicaid Services, "Requirements for NPI Check Digit"; 45 CFR 162.406.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { OTHER_NUMBERS } from '../words/world.js';

/** The check digit covers the number as it stands on a card: 80 for health, 840 for the United States. */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`);
}

export const npi: Detector = definePattern({
  id: 'us/npi',
  description: 'US national provider identifier (NPI), by its check digit; in context, or alone in its field',
  entityType: 'US_NPI',
  source:
    'https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)[12]\d{3}([ -])\d{3}\1\d{3}(?![-./_ ]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)[12]\d{9}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isNpi(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: {
      en: ['npi', 'national provider', 'provider', 'provider identifier', 'nppes', 'prescriber', 'physician'],
      es: ['npi', 'proveedor'],
    },
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'NPI: ⟦1307518435⟧',
      'provider identifier ⟦1760284558⟧',
      'Rendering provider ⟦2210 473 908⟧, cardiology',
      'npi#⟦1588702138⟧',
      'Dr. Doe, NPI ⟦1307-518-435⟧',
    ],
    noMatch: [
      'NPI 1307518436',
      'call 1307518435',
      'NPI 3307518435',
      'order 1760284558',
      'NPI 13075184355',
      'timestamp 1588702138',
      'NPI 80840',
    ],
  },
});
