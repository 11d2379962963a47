/**
 * National bank account numbers with check digits, as they are written where no IBAN is: each names one account, and so
 * its holder.
 *
 * - France, RIB: bank 5, branch 5, account 11 (letters too), key 2: 97 - (89 b + 15 g + 3 c) mod 97.
 * - Spain, CCC: bank 4, branch 4, two check digits (mod 11), account 10.
 * - Italy: CIN letter (the check), ABI 5, CAB 5, account 12.
 * - Portugal, NIB: 21 digits, the whole leaves 1 when divided by 97.
 * - Poland, NRB: 26 digits; the IBAN without its `PL`, and reported as one.
 * - Belgium, before 2011: 3-7-2, the last two are the first ten mod 97.
 *
 * Accounts without check digits are found by the detectors of their countries, beside a word.
 *
 * Source: the BBAN structures in the IBAN registry of SWIFT, and the national bank associations it names.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';
import { mod97 } from '../checksums/mod97.js';
import { weightedSum } from '../checksums/weighted.js';
import { namedBefore, wordSet } from '../words/same-sentence.js';

const TYPE = 'BANK_ACCOUNT';

interface Format {
  readonly country: string;
  readonly regex: RegExp;
  readonly isValid: (compact: string) => boolean;
  /** In the groups of its country. */
  readonly grouped: number;
  /** In one piece, or with hyphens. */
  readonly plain: number;
}

/** Letters of a French account stand for digits: A J = 1, B K S = 2 ... I R Z = 9. */
function frenchDigits(value: string): string {
  return value.replace(/[A-Z]/g, (letter) => {
    const at = letter.charCodeAt(0) - 65;
    return String(at < 18 ? (at % 9) + 1 : at - 16);
  });
}

export function isRib(value: string): boolean {
  const match = /^(\d{5})(\d{5})([0-9A-Z]{11})(\d\d)$/.exec(value);
  if (match === null || /^0{5}/.test(value)) return false;
  const [, bank, branch, account, key] = match;
  const sum = 89 * Number(bank) + 15 * Number(branch) + 3 * Number(frenchDigits(account!));
  return 97 - (sum % 97) === Number(key);
}

function ccCheck(digits: string, weights: readonly number[]): number {
  const check = 11 - (weightedSum(digits, weights) % 11);
  return check === 11 ? 0 : check === 10 ? 1 : check;
}

export function isCcc(value: string): boolean {
  if (!/^\d{20}$/.test(value) || /^0{8}/.test(value)) return false;
  return (
    ccCheck(value.slice(0, 8), [4, 8, 5, 10, 9, 7, 3, 6]) === Number(value[8]) &&
    ccCheck(value.slice(10), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) === Number(value[9])
  );
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

export function isItalianBban(value: string): boolean {
  if (!/^[A-Z]\d{10}[0-9A-Z]{12}$/.test(value)) return false;
  let sum = 0;
  for (let at = 1; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    const number = unit <= 57 ? unit - 48 : unit - 65;
    sum += at % 2 === 1 ? ODD[number]! : number;
  }
  return sum % 26 === value.charCodeAt(0) - 65;
}

export const isNib = (value: string): boolean =>
  /^\d{21}$/.test(value) && !/^0{4}/.test(value) && mod97(value) === 1;

export const isNrb = (value: string): boolean =>
  /^\d{26}$/.test(value) && mod97(`${value.slice(2)}PL${value.slice(0, 2)}`) === 1;

export function isBelgianAccount(value: string): boolean {
  return (
    /^\d{12}$/.test(value) &&
    Number(value.slice(0, 10)) > 0 &&
    (Number(value.slice(0, 10)) % 97 || 97) === Number(value.slice(10))
  );
}

/** Enough with a word, and in its own groups also without one. */
const LIKELY = 0.7;
const FAIR = 0.6;
/** Needs a word. */
const WEAK = 0.35;

const FORMATS: readonly Format[] = [
  {
    country: 'FR',
    regex: /\d{5}[ -]?\d{5}[ -]?[0-9A-Z]{11}[ -]?\d\d/iy,
    isValid: isRib,
    grouped: 0.85,
    plain: FAIR,
  },
  { country: 'PL', regex: /\d\d[ -]?(?:\d{4}[ -]?){6}/y, isValid: isNrb, grouped: 0.85, plain: LIKELY },
  {
    country: 'ES',
    regex: /\d{4}[ -]?\d{4}[ -]?\d\d[ -]?\d{10}/y,
    isValid: isCcc,
    grouped: 0.85,
    plain: FAIR,
  },
  {
    country: 'PT',
    regex: /\d{4}[ .-]?\d{4}[ .-]?\d{11}[ .-]?\d\d/y,
    isValid: isNib,
    grouped: 0.85,
    plain: FAIR,
  },
  {
    country: 'IT',
    regex: /[A-Z][ -]?\d{5}[ -]?\d{5}[ -]?[0-9A-Z]{12}/iy,
    isValid: isItalianBban,
    grouped: LIKELY,
    plain: WEAK,
  },
  { country: 'BE', regex: /\d{3}-\d{7}-\d\d/y, isValid: isBelgianAccount, grouped: LIKELY, plain: WEAK },
];

const OTHER_NUMBERS = wordSet(
  'order tracking parcel shipment barcode gtin sscc colis suivi sendung pedido spedizione zending przesyłka encomenda',
);

/** A digit, joined by a sign, goes on at this side. */
function goesOn(text: string, at: number, step: 1 | -1): boolean {
  const unit = text.charCodeAt(at);
  if (isWordUnit(unit)) return true;
  const isJoint = unit === 45 || unit === 46 || unit === 47 || (unit === 43 && step < 0) || unit === 95;
  return isJoint && (unit === 43 || /[0-9]/.test(text.charAt(at + step)));
}

function detect({ text, at, field }: Candidate, report: Report): void {
  for (const start of [at, at - 1, at - 2]) {
    const isLed = start < at;
    if (start < 0 || (isLed && !/[A-Za-z]/.test(text.charAt(start)))) continue;
    if (goesOn(text, start - 1, -1)) continue;
    for (const { country, regex, isValid, grouped, plain } of FORMATS) {
      if (isLed !== (country === 'IT') && !/[A-Za-z]/.test(text.charAt(start))) continue;
      regex.lastIndex = start;
      const match = regex.exec(text);
      if (match === null) continue;
      const written = match[0].trimEnd().replace(/-$/, '');
      const end = start + written.length;
      const value = canonicalCompact(written);
      if (goesOn(text, end, 1) || /^(\d)\1*$/.test(value) || !isValid(value)) continue;
      // An IBAN has its own detector, and knows more.
      if (/[A-Za-z]{2} ?\d\d[ -]?$/.test(text.slice(Math.max(0, start - 6), start))) return;
      const isGrouped = /[^0-9A-Za-z]/.test(written);
      const score = namedBefore(text, start, field, OTHER_NUMBERS) ? WEAK : isGrouped ? grouped : plain;
      report(start, end, country === 'PL' ? 'IBAN_CODE' : TYPE, score);
      return;
    }
  }
}

export const bankAccount: Detector = {
  id: 'generic/bank-account',
  version: 1,
  description:
    'National bank account number with check digits: France, Spain, Italy, Portugal, Poland, Belgium',
  entityTypes: [TYPE, 'IBAN_CODE'],
  source: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
  triggers: [
    { on: 'number', digits: [10, 12, 20, 21, 22, 23, 26] },
    { on: 'code', min: 23, max: 23 },
  ],
  checked: true,
  context: {
    words: {
      en: ['account', 'account number', 'bank account', 'bank', 'bank details', 'wire', 'transfer'],
      fr: ['rib', 'compte', 'virement', 'banque', 'relevé d identité bancaire'],
      de: ['konto', 'kontonummer', 'bankverbindung', 'überweisung'],
      es: ['ccc', 'cuenta', 'número de cuenta', 'transferencia', 'banco'],
      it: ['conto', 'conto corrente', 'c c', 'abi', 'cab', 'cin', 'bonifico', 'banca'],
      nl: ['rekening', 'rekeningnummer', 'bankrekening', 'overschrijving'],
      pl: ['konto', 'konta', 'nrb', 'rachunek', 'rachunku', 'przelew', 'przelewu', 'numer konta'],
      pt: ['nib', 'conta', 'transferência', 'banco'],
    },
  },
  canonical: (value, entityType) => {
    const compact = canonicalCompact(value);
    return entityType === 'IBAN_CODE' && /^\d{26}$/.test(compact) ? `PL${compact}` : compact;
  },
  examples: {
    match: [
      'RIB ⟦20041 01005 0500013M026 06⟧',
      'compte : ⟦20041010050500013M02606⟧',
      'cuenta ⟦2077 0024 00 3102575766⟧',
      'NIB ⟦0002 0123 12345678901 54⟧',
      'coordinate ⟦X 05428 11101 000000123456⟧',
      'nr konta ⟦61 1090 1014 0000 0712 1981 2874⟧',
      'rekening ⟦539-0075470-34⟧',
    ],
    noMatch: [
      'RIB 20041 01005 0500013M026 07',
      'cuenta 2077 0024 01 3102575766',
      'NIB 0002 0123 12345678901 55',
      'order 20770024003102575766',
      'IBAN FR14 2004 1010 0505 0001 3M02 606',
      'PL61 1090 1014 0000 0712 1981 2874',
      '539-0075470-35',
    ],
  },
  detect,
};
