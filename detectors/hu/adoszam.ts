/**
 * Adószám: the tax number of a business in Hungary, companies and sole traders; as a VAT number, HU and its first eight
 * digits. Public.
 *
 * Eight digits with a check digit (weights 9 7 3 1 in turn, what is missing to ten), one for the way of taxation (1 to
 * 5), two of the county: `12345676-2-41`.
 *
 * Source: 2017. évi CL. törvény az adózás rendjéről.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { VAT } from '../words/central-europe.js';

const WEIGHTS = [9, 7, 3, 1, 9, 7, 3, 1];

export function isAdoszam(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return !digits.startsWith('00000000') && weightedSum(digits, WEIGHTS) % 10 === 0;
}

export const adoszam: Detector = definePattern({
  id: 'hu/adoszam',
  description: 'Hungarian tax number of a business (adószám), by form and check digit',
  entityType: 'HU_ADOSZAM',
  source: 'https://njt.hu/jogszabaly/2017-150-00-00',
  triggers: [{ on: 'number', digits: [8, 11] }],
  lead: 3,
  patterns: [
    { regex: /\d{8}-[1-5]-(?:0[2-9]|[1-3]\d|4[0-4]|51)/, score: 0.4 },
    { regex: /HU[ -]?\d{8}/i, score: 0.4 },
  ],
  validate: isAdoszam,
  validScore: 0.85,
  invalidScore: 0.2,
  context: { words: { ...VAT, hu: ['adószám*', 'áfa', 'közösségi', 'cégjegyzék*', 'kft', 'bt', 'zrt'] } },
  canonical: canonicalCompact,
  examples: {
    match: [
      '⟦12345676-2-41⟧',
      'adószám: ⟦12345676-1-42⟧',
      'VAT ⟦HU12345676⟧',
      '⟦HU 12345676⟧',
      'adószám ⟦12345677-2-41⟧ (elírás)',
    ],
    noMatch: ['12345677-2-41', '12345676-6-41', '12345676-2-45', '112345676-2-41', 'HU123456760', '12345676'],
  },
});
