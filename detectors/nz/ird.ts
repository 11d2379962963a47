/**
 * IRD number of New Zealand: identifies a person or an organisation to Inland Revenue.
 *
 * Eight or nine digits between 10 and 150 million (200 million since 2024), the last a check digit modulo
 * 11, with second weights when the first give 10. Written `ddd-ddd-ddd`, `dd-ddd-ddd` or compact.
 *
 * Source: Inland Revenue, "Resident withholding tax (RWT) and non-resident withholding tax (NRWT)
 * certificate filing specification", IRD number validation.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export function isIrd(digits: string): boolean {
  const number = Number(digits);
  if (number < 10_000_000 || number > 199_999_999) return false;
  const padded = digits.padStart(9, '0');
  for (const weights of [
    [3, 2, 7, 6, 5, 4, 3, 2],
    [7, 4, 3, 2, 5, 2, 7, 6],
  ]) {
    const check = (11 - (weightedSum(padded, weights) % 11)) % 11;
    if (check < 10) return check === Number(padded[8]);
  }
  return false;
}

/** The number of eight digits, and with its zero of nine, is one. */
function canonical(value: string): string {
  const digits = canonicalDigits(value);
  return /^0\d{8}$/.test(digits) ? digits.slice(1) : digits;
}

export const ird: Detector = definePattern({
  id: 'nz/ird',
  description: 'New Zealand tax number (IRD), by range and check digit; in context, or alone in its field',
  entityType: 'NZ_IRD',
  source: 'https://www.ird.govt.nz/managing-my-tax/ird-numbers',
  triggers: [{ on: 'number', digits: [8, 9] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)[01]?\d\d([ -])\d{3}\1\d{3}(?![-./_ ]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)[01]\d{8}(?![-./_]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{8}(?![-./_]?\d)/, score: 0.2 },
  ],
  validate: (value) => isIrd(canonicalDigits(value)),
  validScore: 0,
  context: {
    words: also(TAX, {
      en: ['ird', 'ird number', 'inland revenue', 'kiwisaver', 'myir'],
      mi: ['tari taake'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.25,
    before: 40,
  },
  canonical,
  examples: {
    match: [
      'IRD ⟦49-210-779⟧',
      'ird number: ⟦090330128⟧',
      'my IRD is ⟦102-448-715⟧',
      'Inland Revenue, ⟦131908202⟧',
      'IRD no ⟦090 330 128⟧',
    ],
    noMatch: [
      'IRD 49210772',
      'we saw 49210779',
      'order 090330128',
      'IRD 200-123-456',
      'IRD 00012348',
      'call 131 908 202 now',
    ],
  },
});
