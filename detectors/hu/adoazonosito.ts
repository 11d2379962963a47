/**
 * Adóazonosító jel: identifies a person to the tax office of Hungary.
 *
 * Ten digits: 8, the days from 1 January 1867 to the date of birth in five, three of the order, check digit: places times
 * digits by eleven (ten is not issued).
 *
 * Source: 1996. évi XX. törvény, 3. melléklet.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, TAX, together } from '../words/central-europe.js';

const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** 1 January 1900 and 1 January 2040. */
const FIRST_DAY = 12_053;
const LAST_DAY = 63_186;

export function isAdoazonosito(value: string): boolean {
  const digits = canonicalDigits(value);
  const days = Number(digits.slice(1, 6));
  return days >= FIRST_DAY && days <= LAST_DAY && weightedSum(digits, WEIGHTS) % 11 === Number(digits[9]);
}

export const adoazonosito: Detector = definePattern({
  id: 'hu/adoazonosito',
  description: 'Hungarian tax number of a person (adóazonosító jel), by day of birth and check digit',
  entityType: 'HU_TAX_ID',
  source: 'https://njt.hu/jogszabaly/1996-20-00-00',
  triggers: [{ on: 'number', digits: [10] }],
  patterns: [
    { regex: /8(?:\d{9}|\d([ -])\d{4}\1\d{4}|\d{2}([ -])\d{3}\2\d{4}|\d{3} \d{3} \d{3})/, score: 0.3 },
  ],
  validate: isAdoazonosito,
  validScore: 0.6,
  invalidScore: 0.2,
  context: {
    words: together(TAX, {
      hu: ['adóazonosító*', 'adóazonosítójel*', 'adó azonosító', 'adószám*', 'adókártya*', 'nav'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.1,
  },
  canonical: canonicalDigits,
  examples: {
    match: [
      '⟦8403340036⟧',
      'adóazonosító jel: ⟦8403340036⟧',
      'Adóazonosítóm ⟦8403 340 036⟧.',
      'tax id ⟦8403340036⟧',
      'adóazonosító jel ⟦8403340037⟧ (elírás)',
    ],
    noMatch: ['8403340037', '7403340036', '84033400360', '8903340036', 'rendelés 8403340036'],
  },
});
