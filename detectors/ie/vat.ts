/**
 * VAT number of Ireland: identifies a business.
 *
 * The PPS number or the tax number of the business behind `IE`. Of a sole trader it is the PPS number, and the number does not tell, so it counts as personal. Seven digits and one or two letters with the check of a PPS number; before 2013 also a digit, a letter, `+` or `*`, five digits and a letter.
 *
 * Source: Revenue Commissioners; VIES.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER, VAT, words } from '../words/northern-europe.js';

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2];
const LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/** Without its prefix. */
export function isIeVat(value: string): boolean {
  const old = /^(\d)[A-Z+*](\d{5})([A-W])$/.exec(value);
  const digits = old ? `0${old[2]}${old[1]}` : value.slice(0, 7);
  const check = old ? old[3] : value[7];
  const second = old ? 0 : Math.max(0, LETTERS.indexOf(value[8] ?? 'W'));
  return LETTERS[(weightedSum(digits, WEIGHTS) + 9 * second) % 23] === check;
}

const withoutPrefix = (value: string): string => canonicalCompact(value).replace(/^IE(?=\d)/, '');

export const ieVat: Detector = definePattern({
  id: 'ie/vat',
  description: 'Irish VAT number, by its check digit; without IE in context only',
  entityType: 'IE_VAT',
  source: 'https://www.revenue.ie/en/vat/vat-registration/index.aspx',
  triggers: [{ on: 'number', digits: [6, 7] }],
  lead: 5,
  patterns: [
    { regex: /IE[ -]?(?:\d{7}[A-W][A-IWTX]?|\d[A-Z+*]\d{5}[A-W])/, score: 0.8 },
    { regex: /(?<!\d[-./]|\+)(?:\d{7}[A-W][A-IWTX]?|\d[A-Z+*]\d{5}[A-W])/, score: 0.25 },
  ],
  validate: (value) => isIeVat(value.replace(/^IE[ -]?/, '')),
  validScore: 0.25,
  context: { words: words(VAT, { ga: ['cbl'] }), negative: OTHER },
  canonical: withoutPrefix,
  examples: {
    match: [
      '⟦IE5308217K⟧',
      'VAT ⟦IE 5308217K⟧',
      'VAT no. ⟦5308217K⟧.',
      'cbl ⟦IE5308217K⟧',
      'TVA : ⟦IE5308217K⟧',
    ],
    noMatch: ['IE5308217B', 'VAT IE5308217B', 'see 5308217K there', 'VAT IE95308217K', 'order 5308217K'],
  },
});
