/**
 * Australian Business Number (ABN): identifies a business in a public register; a sole trader has one too.
 *
 * Eleven digits: one is taken from the first, then the sum with the weights 10, 1, 3, 5, 7, 9, 11, 13, 15,
 * 17, 19 is a multiple of 89. Written `dd ddd ddd ddd` or compact, on invoices at times with AU before it.
 *
 * Source: Australian Business Register, "Format of the ABN".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, COMPANY, OTHER_NUMBERS } from '../words/world.js';

export function isAbn(digits: string): boolean {
  return (weightedSum(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
}

function canonical(value: string): string {
  const compact = canonicalCompact(value);
  return /^AU\d{11}$/.test(compact) ? compact.slice(2) : compact;
}

export const abn: Detector = definePattern({
  id: 'au/abn',
  description: 'Australian business number (ABN), by its check',
  entityType: 'AU_ABN',
  source: 'https://abr.business.gov.au/Help/AbnFormat',
  triggers: [
    { on: 'number', digits: [11] },
    { on: 'code', min: 13, max: 13, digits: 11 },
  ],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)[1-9]\d([ -])\d{3}\1\d{3}\1\d{3}(?![-./_ ]?\d)/, score: 0.7 },
    { regex: /(?<!\d[-./_]|\+)(?:AU)?[1-9]\d{10}(?![-./_]?\d)/i, score: 0.6 },
  ],
  validate: (value) => isAbn(value.replace(/[^0-9]/g, '')),
  validScore: 0,
  context: {
    words: also(COMPANY, { en: ['abn', 'gst', 'ato', 'sole trader', 'abr'] }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical,
  examples: {
    match: [
      'ABN ⟦76 482 107 733⟧',
      '⟦98904418261⟧',
      'abn: ⟦75117755062⟧',
      'our number is ⟦60 663 300 417⟧.',
      'GST ⟦AU76482107733⟧',
    ],
    noMatch: [
      'ABN 76482107736',
      'order 98904418261',
      'ABN 00000000019',
      'ABN 751177550621',
      '60 663 300 417 204',
      'AU76482107736',
    ],
  },
});
