/**
 * Tax File Number (TFN) of Australia: identifies a person (or an organisation) to the tax office.
 *
 * Nine digits whose sum with the weights 1, 4, 3, 7, 5, 8, 6, 9, 10 is a multiple of 11. Written `ddd ddd
 * ddd` or compact. Many countries write phone numbers so.
 *
 * Source: Australian Taxation Office, "What is a tax file number?"; Privacy (Tax File Number) Rule 2015.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { also, OTHER_NUMBERS, TAX } from '../words/world.js';

export function isTfn(digits: string): boolean {
  return Number(digits) > 0 && weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

export const tfn: Detector = definePattern({
  id: 'au/tfn',
  description: 'Australian tax file number (TFN), by its check; in context, or alone in its field',
  entityType: 'AU_TFN',
  source: 'https://www.ato.gov.au/individuals-and-families/tax-file-number',
  triggers: [{ on: 'number', digits: [9] }],
  patterns: [
    { regex: /(?<!\d[-./_ ]|\+)\d{3}([ -])\d{3}\1\d{3}(?![-./_ ]?\d)/, score: 0.3 },
    { regex: /(?<!\d[-./_]|\+)\d{9}(?![-./_]?\d)/, score: 0.3 },
  ],
  validate: (value) => isTfn(canonicalDigits(value)),
  validScore: 0.3,
  context: {
    words: also(TAX, { en: ['tfn', 'tax file number', 'ato', 'superannuation', 'mygov'] }),
    negative: OTHER_NUMBERS,
    alone: 0.35,
    before: 40,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      'TFN ⟦459 281 701⟧',
      'tax file number: ⟦718304638⟧',
      'my tfn is ⟦322-669-153⟧',
      'ATO, ⟦901147389⟧',
      '⟦459 281 701⟧ (tax file no.)',
    ],
    noMatch: [
      'TFN 459281704',
      'we saw 459281701',
      'order 718304638',
      'TFN 3226691531',
      'TFN 000 000 000',
      'call 901 147 389 now',
    ],
  },
});
