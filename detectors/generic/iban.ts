/**
 * International bank account number (IBAN): names one account, and so its holder.
 *
 * Two letters for the country, two check digits, then the national account number (BBAN), whose length and
 * structure depend on the country. The whole, with its first four characters moved to the end, leaves 1 when
 * divided by 97. Written compact or in groups of four.
 *
 * Source: ISO 13616-1:2020; the IBAN registry of SWIFT.
 */
import { createRequire } from 'node:module';
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { type Grouped, isAlphanumeric, isGlued, readGrouped } from '../checksums/grouped.js';
import { mod97 } from '../checksums/mod97.js';

interface Structure {
  readonly length: number;
  readonly bban: RegExp;
}

const VALID = 0.95;
/** So low that context does not lift it over a threshold of 0.5; `explain` still shows it. */
const FAILED = 0.1;
/** Every BBAN has more. Fewer: a word was read as an account number. */
const MIN_DIGITS = 6;

let structures: Map<string, Structure> | undefined;

/** The table of countries, taken from ibantools when the first candidate appears: most runs see none. */
function structureOf(country: string): Structure | undefined {
  if (structures === undefined) {
    const { countrySpecs } = createRequire(import.meta.url)('ibantools') as typeof import('ibantools');
    structures = new Map();
    for (const [code, { chars, bban_regexp }] of Object.entries(countrySpecs)) {
      if (chars && bban_regexp) {
        structures.set(code, { length: chars, bban: new RegExp(`^(?:${bban_regexp})$`) });
      }
    }
  }
  return structures.get(country);
}

const HEAD = /([a-z])[ .-]{0,2}([a-z])[ .-]{0,2}\d[ .-]{0,2}\d/iy;
const GLUED_LABEL = /iban(?=[a-z]{2}\d\d)/iy;

function isSeparator(unit: number): boolean {
  return unit === 32 || unit === 45 || unit === 46;
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

/** Position of the letter before `at`, with at most two separators between; -1 when there is none. */
function letterBefore(text: string, at: number): number {
  let before = at - 1;
  while (at - before < 3 && isSeparator(text.charCodeAt(before))) before--;
  return isLetter(text.charCodeAt(before)) ? before : -1;
}

/** Where the IBAN begins that was triggered at `at`; -1 when none can. */
function startOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 48 && unit <= 57) {
    // A country code that stands apart: `FR 76 3000 ...`, `F R 7 6 3 0 ...`.
    if (!isSeparator(text.charCodeAt(at - 1))) return -1;
    const second = letterBefore(text, at);
    return second < 0 ? -1 : letterBefore(text, second);
  }
  // The letter of an escape, `\nFR76 ...` in text that was quoted twice.
  if (text.charCodeAt(at - 1) === 92 && /[nrt]/.test(text[at]!)) return at + 1;
  if ((unit | 32) !== 105) return at;
  GLUED_LABEL.lastIndex = at;
  return GLUED_LABEL.test(text) ? at + 4 : at;
}

function digitsIn(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) <= 57) count++;
  return count;
}

/** Compact, in fours, character by character, or in a country's own groups: those never hold a word. */
function isUsualLayout({ value, lengths }: Grouped): boolean {
  if (lengths.every((length, index) => length === 4 || index === lengths.length - 1)) return true;
  let from = 0;
  return lengths.every((length, index) => {
    const group = value.slice(from, from + length);
    const mayBeLetters = from < 8 || index === lengths.length - 1 || length === 1;
    from += length;
    return mayBeLetters || digitsIn(group) > 0;
  });
}

function detect({ text, at }: Candidate, report: Report): void {
  const start = startOf(text, at);
  if (start < 0) return;
  // Two letters begin it, and nothing else; nearly all tokens end here.
  const second = text.charCodeAt(start + 1);
  if (!isLetter(text.charCodeAt(start)) || !(isLetter(second) || isSeparator(second))) return;
  const third = text.charCodeAt(start + 2);
  if (isLetter(second) && !isSeparator(third) && !(third >= 48 && third <= 57)) return;
  HEAD.lastIndex = start;
  const head = HEAD.exec(text);
  const structure = head && structureOf((head[1]! + head[2]!).toUpperCase());
  if (!structure) return;
  const labelled = start === at + 4;
  if (!labelled && isGlued(text, start)) return;

  // What follows may be the rest of the sentence: the country says where the number ends.
  const grouped = readGrouped(text, start, structure.length, 2, true);
  if (grouped.value.length < structure.length) return;
  const { value, ends } = grouped;
  const end = ends[ends.length - 1]!;
  if (isAlphanumeric(text.charCodeAt(end))) return;
  const bban = value.slice(4);
  if (!structure.bban.test(bban) || digitsIn(bban) < MIN_DIGITS || !isUsualLayout(grouped)) return;

  if (mod97(bban + value.slice(0, 4)) === 1) report(start, end, 'IBAN_CODE', VALID);
  // A failed one in several groups is left out: it may have swallowed the head of a valid one.
  else if (grouped.lengths.length === 1) report(start, end, 'IBAN_CODE', FAILED);
}

export const iban: Detector = {
  id: 'generic/iban',
  version: 1,
  description: 'International bank account number, checked by country structure and mod 97',
  entityTypes: ['IBAN_CODE'],
  source: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
  triggers: [
    { on: 'code', min: 4, digits: 6 },
    // The check digits and what follows them, where the country code stands apart.
    { on: 'number', digits: Array.from({ length: 20 }, (_, more) => 12 + more) },
  ],
  context: {
    words: {
      en: ['iban', 'bank', 'account', 'bic', 'swift', 'sepa', 'beneficiary', 'wire'],
      fr: ['rib', 'compte', 'banque', 'virement', 'bénéficiaire'],
      de: ['konto', 'kontonummer', 'bankverbindung', 'überweisung'],
      es: ['cuenta', 'banco', 'transferencia'],
      it: ['conto', 'banca', 'bonifico'],
      nl: ['rekening', 'rekeningnummer'],
      pl: ['konto', 'rachunek', 'przelew'],
      pt: ['conta', 'nib'],
    },
  },
  examples: {
    match: [
      'IBAN: ⟦FR76 3000 6000 0112 3456 7890 189⟧',
      'send it to ⟦DE02120300000000202051⟧ please',
      'mein Konto ist ⟦de02 1203 0000 0000 2020 51⟧, danke',
      '⟦GB33-BUKB-2020-1555-5555-55⟧',
      'both ⟦NL02ABNA0123456789⟧, ⟦BE71 0961 2345 6769⟧ are mine',
      'RIB ⟦FR 76 30006 00001 12345678901 89⟧',
      'from ⟦NO83 3000 1234 567⟧ on Monday',
    ],
    noMatch: [
      'IBAN: FR76 3000 6000 0112 3456 7890 188',
      'my account is DE02120300000000202052',
      'IBAN DE02 1203 0000 0000 2020 5',
      'IBAN DE02/1203/0000/0000/2020/51',
      'ZZ02 1203 0000 0000 2020 51',
      'the panel AL47 is sold with 2121 screws and 1009 bolts',
      'XDE02120300000000202051',
    ],
  },
  detect,
  canonical: canonicalCompact,
};
