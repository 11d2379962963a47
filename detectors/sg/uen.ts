/**
 * Unique Entity Number (UEN) of Singapore: identifies a business, company or other entity in a public
 * register.
 *
 * Eight digits and a letter (businesses), year and five digits and a letter (local companies), or T, S or R,
 * two digits of the year, two letters of the kind, four digits and a letter. The last letter checks.
 *
 * Source: Accounting and Corporate Regulatory Authority, "UEN structure and format".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, COMPANY, OTHER_NUMBERS } from '../words/world.js';

const CHARACTERS = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';

export function isUen(code: string): boolean {
  const last = code.at(-1);
  if (/^\d{8}[A-Z]$/.test(code)) {
    return 'XMKECAWLJDB'[weightedSum(code, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === last;
  }
  if (/^\d{9}[A-Z]$/.test(code)) {
    return 'ZKCMDNERGWH'[weightedSum(code, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === last;
  }
  const weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
  const sum = weights.reduce((total, weight, at) => total + CHARACTERS.indexOf(code[at]!) * weight, 0);
  return CHARACTERS[(sum + 6) % 11] === last;
}

export const uen: Detector = definePattern({
  id: 'sg/uen',
  description: 'Singapore unique entity number (UEN), by its check letter',
  entityType: 'SG_UEN',
  source: 'https://www.uen.gov.sg/',
  triggers: [{ on: 'code', min: 9, max: 10 }],
  patterns: [
    { regex: /(?<!\d[-./_]|\+)\d{8}[A-Z](?![-./_]?\d)/i, score: 0.5 },
    { regex: /(?<!\d[-./_]|\+)(?:19|20)\d{7}[A-Z](?![-./_]?\d)/i, score: 0.6 },
    { regex: /(?<!\d[-./_]|\+)[RST]\d\d[A-Z]{2}\d{4}[A-Z](?![-./_]?\d)/i, score: 0.65 },
  ],
  validate: (value) => isUen(canonicalCompact(value)),
  validScore: 0,
  context: {
    words: also(COMPANY, { en: ['uen', 'acra', 'pte ltd', 'company reg'] }),
    negative: OTHER_NUMBERS,
    before: 40,
  },
  canonical: canonicalCompact,
  examples: {
    match: ['UEN ⟦48210773A⟧', '⟦200771204Z⟧', 'company ⟦T08LL3309A⟧', 'uen: ⟦s99ss9055l⟧', '⟦48210773A⟧'],
    noMatch: ['48210773B', '200771204A', 'order 48210773Z', 'T08LL3309A1', 'X48210773A', 'UEN 48210773'],
  },
});
