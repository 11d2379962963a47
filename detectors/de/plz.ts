/**
 * Postleitzahl: the postal code of Germany, five digits from 01067 to 99998. Tells where somebody lives.
 *
 * Five digits are too common to be found without the word, or `D-` before them.
 *
 * Source: Deutsche Post, Postleitzahlensystem.
 */
import { canonicalDigits } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { valueBehind } from '../words/behind.js';

const CODE = /(?:D-)?(?!00|010[0-5]|99999)\d{5}(?![.,-]\d)/y;
const WORDS = ['plz', 'postleitzahl*'];
const afterWord = valueBehind(WORDS, CODE, 'DE_PLZ', 0.85);

const WITH_COUNTRY = /D-(?!00)\d{5}(?![\dA-Za-z]|[.,-]\d)(?= [A-ZÄÖÜ])/y;

function detect(candidate: Candidate, report: Report): void {
  const { text, at } = candidate;
  WITH_COUNTRY.lastIndex = at;
  if (WITH_COUNTRY.test(text) && !/[A-Za-z0-9-]/.test(text[at - 1] ?? ' ')) {
    report(at, WITH_COUNTRY.lastIndex, 'DE_PLZ', 0.7);
  } else afterWord(candidate, report);
}

export const plz: Detector = {
  id: 'de/plz',
  version: 1,
  description: 'German postal code behind its word, or with D- before it',
  entityTypes: ['DE_PLZ'],
  source: 'https://www.deutschepost.de/de/p/plz-suche.html',
  triggers: [
    { on: 'word', words: WORDS, withDigit: true },
    { on: 'literal', text: 'd-' },
  ],
  examples: {
    match: [
      'PLZ ⟦80331⟧',
      'plz: ⟦10115⟧',
      'Meine Postleitzahl ist ⟦01067⟧.',
      'Postleitzahl/Ort: ⟦50667⟧ Köln',
      'Ring 5, ⟦D-20095⟧ Hamburg',
    ],
    noMatch: ['80331', 'PLZ 00000', 'PLZ 803311', 'ID-20095 Hamburg', 'Summe 10115 Euro'],
  },
  detect,
  canonical: canonicalDigits,
};
