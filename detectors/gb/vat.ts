/**
 * VAT registration number of the United Kingdom: identifies a business.
 *
 * Nine digits, or twelve with a branch: the weighted sum (8 to 2, then the check number) is a multiple of 97, or
 * such with 55 added. Government departments `GBGD000` to 499, health authorities `GBHA500` to 999. Written
 * `GB 123 4567 89`.
 *
 * Source: HMRC, VAT registration manual; European Commission, VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, VAT } from '../words/northern-europe.js';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 1];

export function isVat(compact: string): boolean {
  if (/^(?:GD[0-4]|HA[5-9])\d\d$/.test(compact)) return true;
  if (!/^(?:\d{9}|\d{12})$/.test(compact)) return false;
  const rest = weightedSum(compact, WEIGHTS) % 97;
  return rest === 0 || (compact >= '1' && (rest === 42 || rest === 55));
}

const withoutPrefix = (value: string): string => canonicalCompact(value).replace(/^GB/, '');

export const gbVat: Detector = definePattern({
  id: 'gb/vat',
  description: 'UK VAT number, by its check digits; without GB in context only',
  entityType: 'UK_VAT',
  source: 'https://www.gov.uk/check-uk-vat-number',
  triggers: [
    { on: 'number', digits: [9, 12] },
    { on: 'literal', text: 'GBGD' },
    { on: 'literal', text: 'GBHA' },
  ],
  lead: 3,
  patterns: [
    { regex: /GB ?(?:GD|HA)\d{3}/, score: 0.7 },
    { regex: /GB[ -]?\d{3}[ -]?\d{4}[ -]?\d{2}(?:[ -]?\d{3})?(?![-./]?\d)/, score: 0.8 },
    { regex: /(?<!\d[-./]|\+)\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?(?![-./]?\d)/, score: 0.3 },
  ],
  validate: (value) => isVat(withoutPrefix(value)),
  validScore: 0.3,
  context: { words: VAT, negative: OTHER },
  canonical: withoutPrefix,
  examples: {
    match: ['⟦GB980780684⟧', 'VAT no. ⟦GB 980 7806 84⟧', 'VAT: ⟦980 7806 84⟧', '⟦GBGD001⟧', 'VAT ⟦GBHA599⟧.'],
    noMatch: ['980780684', 'GB980780685', 'VAT 802311781', 'GBGD500', 'GBHA499', 'VAT GB9807806840'],
  },
});
