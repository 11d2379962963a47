/**
 * VAT number of Malta, of companies and traders: eight digits whose weighted sum (3, 4, 6, 7, 8, 9, then the last two as a
 * number) is a multiple of 37.
 *
 * Source: European Commission, VIES; Value Added Tax Act (Cap. 406).
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { weightedSum } from '../checksums/weighted.js';
import { OTHER_NUMBERS, VAT_NUMBER, withWords } from '../words/southern-europe.js';

export function isMaltaVat(value: string): boolean {
  const digits = canonical(value);
  return /^[1-9]\d{7}$/.test(digits) && weightedSum(digits, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0;
}

function canonical(value: string): string {
  return canonicalCompact(value).replace(/^MT(?=\d)/, '');
}

export const vat: Detector = definePattern({
  id: 'mt/vat',
  description: 'Maltese VAT number; in context or with MT',
  entityType: 'MT_VAT',
  source: 'https://legislation.mt/eli/cap/406/eng',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 3,
  patterns: [
    { regex: /MT[ -]?\d{4}[ -]?\d{4}(?![-./,]?\d)/i, score: 0.75 },
    { regex: /(?<![+\d][-./,]?)\d{4}[ -]?\d{4}(?![-./,]?\d)/, score: 0.3 },
  ],
  validate: isMaltaVat,
  validScore: 0.3,
  context: { words: withWords(VAT_NUMBER, { mt: ['taxxa', 'kumpanija'] }), negative: OTHER_NUMBERS },
  canonical,
  examples: {
    match: [
      'VAT ⟦MT47382638⟧',
      'from ⟦MT 4738-2638⟧',
      'VAT no. ⟦47382638⟧',
      'vat reg. no. ⟦4738 2638⟧',
      'TVA ⟦mt47382638⟧',
    ],
    noMatch: ['VAT MT47382639', 'on 47382638', 'VAT 473826381', 'phone 47382638', 'VAT +47382638'],
  },
});
