/**
 * DIČ, the tax number of a company in the Czech Republic: CZ and its eight-digit IČO, or nine digits that begin with 6
 * for taxpayers without one. (A person's is CZ and the birth number: see cz/rc.)
 *
 * The last digit of an IČO is the check digit: weights 8 7 6 5 4 3 2, what is missing to eleven, its last digit.
 *
 * Source: zákon č. 280/2009 Sb., daňový řád, § 130; zákon č. 235/2004 Sb., § 4a.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { VAT } from '../words/central-europe.js';
import { isIco } from './ico.js';

export const dic: Detector = definePattern({
  id: 'cz/dic',
  description: 'Czech VAT number (DIČ) of a company, by prefix and check digit',
  entityType: 'CZ_DIC',
  source: 'https://www.zakonyprolidi.cz/cs/2009-280',
  triggers: [{ on: 'number', digits: [8, 9] }],
  lead: 3,
  patterns: [
    { regex: /CZ[ -]?\d{8}/i, score: 0.4 },
    { regex: /CZ[ -]?6\d{8}/i, score: 0.3 },
  ],
  validate: (value) => (value.replace(/\D/g, '').length === 8 ? isIco(value) : undefined),
  validScore: 0.85,
  invalidScore: 0.2,
  context: {
    words: {
      ...VAT,
      cs: ['dič', 'daňové identifikační číslo', 'dph', 'plátce'],
      sk: ['daňové identifikačné číslo'],
    },
  },
  canonical: canonicalCompact,
  examples: {
    match: [
      '⟦CZ25123891⟧',
      'DIČ: ⟦CZ25123891⟧',
      'VAT ID ⟦CZ 25123891⟧',
      'DIČ ⟦CZ640903926⟧',
      'plátce DPH, ⟦cz25123891⟧',
    ],
    noMatch: ['CZ25123892', 'CZ251238911', 'CZ95123891', 'XCZ25123891', '25123891', 'CZ2512389'],
  },
});
