/**
 * VAT number of Estonia: identifies a business.
 *
 * Nine digits behind `EE`; weights 3, 7, 1, 3, 7, 1, 3, 7, 1, a multiple of ten.
 *
 * Source: Maksu- ja Tolliamet; VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, VAT, words } from '../words/northern-europe.js';

const WEIGHTS = [3, 7, 1, 3, 7, 1, 3, 7, 1];

/** Without its prefix. */
export function isKmkr(digits: string): boolean {
  return /^\d{9}$/.test(digits) && weightedSum(digits, WEIGHTS) % 10 === 0;
}

const withoutPrefix = (value: string): string => canonicalCompact(value).replace(/^EE(?=\d)/, '');

export const kmkr: Detector = definePattern({
  id: 'ee/kmkr',
  description: 'Estonian VAT number, by its check digit; without EE in context only',
  entityType: 'EE_KMKR',
  source: 'https://www.emta.ee/en/business-client/registration-business/vat-payer',
  triggers: [{ on: 'number', digits: [9] }],
  lead: 5,
  patterns: [
    { regex: /EE[ -]?\d{9}(?![-./]?\d)/, score: 0.8 },
    { regex: /(?<!\d[-./]|\+)\d{9}(?![-./]?\d)/, score: 0.25 },
  ],
  validate: (value) => isKmkr(value.replace(/^EE[ -]?/, '')),
  validScore: 0.25,
  context: { words: words(VAT, { et: ['kmkr', 'kmkr nr', 'käibemaks*'] }), negative: OTHER },
  canonical: withoutPrefix,
  examples: {
    match: [
      '⟦EE100931558⟧',
      'VAT ⟦EE 100931558⟧',
      'VAT no. ⟦100931558⟧.',
      'kmkr ⟦EE100931558⟧',
      'TVA : ⟦EE100931558⟧',
    ],
    noMatch: ['EE100931559', 'VAT EE100931559', 'see 100931558 there', 'VAT EE9100931558', 'order 100931558'],
  },
});
