/**
 * VAT number of Latvia: identifies a business.
 *
 * Eleven digits behind `LV`, the first above 3; weights 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1, the remainder by eleven is 3. Of a person it is the personas kods, and found as that.
 *
 * Source: Valsts ieņēmumu dienests; VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, VAT, words } from '../words/northern-europe.js';

const WEIGHTS = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1];

/** Without its prefix. */
export function isPvn(digits: string): boolean {
  return /^[4-9]\d{10}$/.test(digits) && weightedSum(digits, WEIGHTS) % 11 === 3;
}

const withoutPrefix = (value: string): string => canonicalCompact(value).replace(/^LV(?=\d)/, '');

export const pvn: Detector = definePattern({
  id: 'lv/pvn',
  description: 'Latvian VAT number, by its check digit; without LV in context only',
  entityType: 'LV_PVN',
  source: 'https://www.vid.gov.lv/en',
  triggers: [{ on: 'number', digits: [11] }],
  lead: 5,
  patterns: [
    { regex: /LV[ -]?[4-9]\d{10}(?![-./]?\d)/, score: 0.8 },
    { regex: /(?<!\d[-./]|\+)[4-9]\d{10}(?![-./]?\d)/, score: 0.25 },
  ],
  validate: (value) => isPvn(value.replace(/^LV[ -]?/, '')),
  validScore: 0.25,
  context: {
    words: words(VAT, { lv: ['pvn', 'pvn nr', 'reģ nr', 'reg nr', 'reģistrācijas numurs'] }),
    negative: OTHER,
  },
  canonical: withoutPrefix,
  examples: {
    match: [
      '⟦LV40003521600⟧',
      'VAT ⟦LV 40003521600⟧',
      'VAT no. ⟦40003521600⟧.',
      'pvn ⟦LV40003521600⟧',
      'TVA : ⟦LV40003521600⟧',
    ],
    noMatch: [
      'LV40003521601',
      'VAT LV40003521601',
      'see 40003521600 there',
      'VAT LV940003521600',
      'order 40003521600',
    ],
  },
});
