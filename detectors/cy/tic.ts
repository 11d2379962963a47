/**
 * Tax identification code (TIC, ΑΦΤ) of Cyprus. The first digit 0 or 9 is of persons; other bodies have others.
 *
 * Eight digits and a letter: odd places count by a table (1, 0, 5, 7, 9, 13, 15, 17, 19, 21), even ones as they are, and
 * the sum by 26 gives the letter. One value in 26 passes by chance.
 *
 * Source: European Commission, TIN by country, Cyprus; Assessment and Collection of Taxes Law 4/1978.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { definePattern } from '../../src/core/pattern.js';
import { OTHER_NUMBERS, TAX_NUMBER, withWords } from '../words/southern-europe.js';

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** The letter that belongs to eight digits, for companies too. */
export function cyprusLetter(digits: string): string {
  const sum = [...digits].reduce(
    (total, digit, at) => total + (at % 2 === 0 ? ODD[Number(digit)]! : Number(digit)),
    0,
  );
  return String.fromCharCode(65 + (sum % 26));
}

export function isCyprusTaxCode(value: string): boolean {
  const code = canonicalCyprus(value);
  return /^\d{8}[A-Z]$/.test(code) && cyprusLetter(code.slice(0, 8)) === code[8];
}

export function canonicalCyprus(value: string): string {
  return canonicalCompact(value).replace(/^CY(?=\d)/, '');
}

export const tic: Detector = definePattern({
  id: 'cy/tic',
  description: 'Cypriot tax code (TIC) of a person; in context, alone or with CY',
  entityType: 'CY_TIC',
  source:
    'https://taxation-customs.ec.europa.eu/online-services/online-services-and-databases-taxation/tin-tax-identification-number_en',
  triggers: [{ on: 'number', digits: [8] }],
  lead: 3,
  patterns: [
    { regex: /CY[ -]?[09]\d{7}-?[A-Z]/i, score: 0.7 },
    { regex: /(?<!\d[-./,])[09]\d{7}-?[A-Z]/i, score: 0.4 },
  ],
  validate: isCyprusTaxCode,
  validScore: 0.4,
  invalidScore: 0.2,
  context: {
    words: withWords(TAX_NUMBER, {
      en: ['tic', 'cyprus*', 'cypriot*'],
      el: ['αφτ', 'α.φ.τ', 'φορολογική ταυτότητα', 'φορολογικής ταυτότητας', 'κωδικός φορολογικής'],
      tr: ['vergi'],
    }),
    negative: OTHER_NUMBERS,
    alone: 0.2,
  },
  canonical: canonicalCyprus,
  examples: {
    match: [
      'TIC ⟦00473826R⟧',
      'my tax number is ⟦00473826r⟧',
      'Αριθμός Φορολογικής Ταυτότητας ⟦00473826R⟧',
      'with ⟦CY00473826R⟧',
      'tax id ⟦00473826S⟧',
    ],
    noMatch: ['with 00473826S', 'order 00473826R', 'TIC 100473826R', 'TIC 00473826RX', 'TIC 20473826R'],
  },
});
