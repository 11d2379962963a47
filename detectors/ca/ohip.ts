/**
 * Health number of Ontario (OHIP): identifies a person insured there.
 *
 * Ten digits, the last a Luhn check digit, the first not 0, then the version code of the card, two letters.
 * Written `dddd-ddd-ddd-AB`, with spaces, compact, or without version.
 *
 * Source: Ontario Ministry of Health, Health Card Validation Reference Manual.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { luhn } from '../checksums/luhn.js';
import { also, HEALTH, OTHER_NUMBERS } from '../words/world.js';

/** The version code changes with every card; the ten digits stay with the person. */
function canonical(value: string): string {
  const compact = canonicalCompact(value);
  return /^\d{10}[A-Z]{2}$/.test(compact) ? compact.slice(0, 10) : compact;
}

export const ohip: Detector = definePattern({
  id: 'ca/ohip',
  description: 'Ontario health number (OHIP), by its check digit; without version code only in context',
  entityType: 'CA_OHIP',
  source: 'https://www.ontario.ca/page/apply-ohip-and-get-health-card',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)[1-9]\d{3}([ -])\d{3}\1\d{3}\1?[A-Z]{2}(?![-./_]?\d)/, score: 0.55 },
    { regex: /(?<!\d[-./_]|\+)[1-9]\d{9}[ -]?[A-Z]{2}(?![-./_]?\d)/, score: 0.4 },
    { regex: /(?<!\d[-./_ ]|\+)[1-9]\d{3}([ -])\d{3}\1\d{3}(?![-./_ ]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)[1-9]\d{9}(?![-./_]?\d)/, score: 0.25 },
  ],
  validate: (value) => (luhn(value.replace(/[^0-9]/g, '')) ? undefined : false),
  context: {
    words: also(HEALTH, {
      en: ['ohip', 'health number', 'ontario health', 'version code'],
      fr: ['assurance santé'],
    }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical,
  examples: {
    match: [
      'health card ⟦5482-107-736-KL⟧',
      'OHIP: ⟦9017 743 288 TB⟧',
      '⟦6733-001-587-MA⟧',
      'my health number is ⟦2119088462⟧',
      'ohip ⟦5482107736AB⟧',
    ],
    noMatch: [
      'OHIP 5482107737',
      'call 5482107736',
      'OHIP 5482-107-737-KL',
      'OHIP 0482107736',
      'order 9017743288',
      '2119088462AB',
    ],
  },
});
