/**
 * Numéro d'inscription au répertoire (NIR), the French social-security number: identifies every person born
 * in France or insured there.
 *
 * 13 characters and a key: sex (1, 2; 3, 4, 7, 8 while provisional), year and month of birth (20, 30-42 and
 * 50-99 when the month is not known), department (01-95, 2A and 2B for Corsica, 97x and 98x overseas, 99
 * abroad), commune or country, order of registration. The key is 97 less the remainder of the first 13 by
 * 97, 2A counting as 19 and 2B as 18. Written `1 85 05 78 006 084 36`, compact, or without its key.
 *
 * Source: décret n° 82-103 du 22 janvier 1982; INSEE, "Le numéro d'inscription au répertoire".
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import {
  firstOf,
  type Grouped,
  isAlphanumeric,
  isGlued,
  isInsideRow,
  readGrouped,
} from '../checksums/grouped.js';
import { mod97 } from '../checksums/mod97.js';
import { OTHER_NUMBERS } from '../words/western-europe.js';

const BODY = 13;
const KEY = 2;
const VALID = 0.95;
/** Provisional numbers are rare, and look like other numbers of 15 digits. */
const PROVISIONAL = 0.75;
/** No key, or a wrong one: typing errors are common and the number still names its holder, if context agrees. */
const UNCHECKED = 0.2;

/** Lengths a body may be cut at: sex, year, month, department (3 digits overseas), commune, order. */
const CUTS: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 13]);

const STRUCTURE =
  /^[1-478]\d\d(?:0[1-9]|1[0-2]|20|3\d|4[0-2]|[5-9]\d)(?:0[1-9]|[1-8]\d|9[0-9]|2[AB])(?!000)\d{3}(?!000)\d{3}/;
/** Known sex and month, a place in use. */
const PLAUSIBLE = /^[12]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97(?=[1-8])|98(?=[4-8])|99)/;

/** Fails on nearly all candidates, before anything is allocated: 13 characters, the month possible. */
const QUICK =
  /[1-478][ .\n-]{0,2}\d[ .\n-]{0,2}\d[ .\n-]{0,2}(?:0[ .\n-]{0,2}[1-9]|1[ .\n-]{0,2}[0-2]|2[ .\n-]{0,2}0|3[ .\n-]{0,2}\d|4[ .\n-]{0,2}[0-2]|[5-9][ .\n-]{0,2}\d)[ .\n-]{0,2}\d[ .\n-]{0,2}[\dab](?:[ .\n-]{0,2}\d){6}/iy;

function isUsualLayout({ value, lengths }: Grouped): boolean {
  if (lengths.every((length) => length === 1)) return true;
  const cuts = lengths
    .slice(0, -1)
    .map((_, index) => lengths.slice(0, index + 1).reduce((sum, one) => sum + one));
  if (cuts.includes(8) && !/^9[78]/.test(value.slice(5))) return false;
  // Sex and year are either both apart or neither: three digits are the start of some other number.
  return cuts.every((cut) => CUTS.has(cut)) && (!cuts.includes(3) || cuts.includes(1));
}

/** The key that belongs to a body of 13. */
export function nirKey(body: string): number {
  return 97 - mod97(body.replace('2A', '19').replace('2B', '18'));
}

// Corsica: the digits that trigger come after the letter, `1 85 05 2A [004] 018 22`.
const CORSICA_BEFORE = /(?<![a-z0-9])[1-478][ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?2[ .-]?[ab][ .-]?$/i;
const KEY_AFTER = /[ ]?(?:[/|(]|cl[eé]\s?:?)[ ]?(\d\d)(?![a-z0-9])/iy;

function isAorB(unit: number): boolean {
  return (unit | 32) === 97 || (unit | 32) === 98;
}

function startOf(text: string, at: number): number {
  if (!isAorB(text.charCodeAt(at - 1)) && !isAorB(text.charCodeAt(at - 2))) return at;
  const before = CORSICA_BEFORE.exec(text.slice(Math.max(0, at - 20), at));
  return before ? at - before[0].length : at;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the number goes on behind `end`, or began before `start`. */
function isPartOfLonger(text: string, start: number, end: number): boolean {
  if (isAlphanumeric(text.charCodeAt(end))) return true;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return (
    before === 43 ||
    ((before === 46 || before === 45) && isDigit(text.charCodeAt(start - 2))) ||
    ((after === 46 || after === 45) && isDigit(text.charCodeAt(end + 1)))
  );
}

function keyOf(text: string, end: number): { key: number; end: number } | undefined {
  KEY_AFTER.lastIndex = end;
  const match = KEY_AFTER.exec(text);
  return match ? { key: Number(match[1]), end: KEY_AFTER.lastIndex } : undefined;
}

function detect({ text, at }: Candidate, report: Report): void {
  const start = startOf(text, at);
  const first = text.charCodeAt(start);
  // 1 to 4, 7 and 8.
  if (first < 49 || first > 56 || first === 53 || first === 54 || isInsideRow(text, at)) return;
  QUICK.lastIndex = start;
  if (!QUICK.test(text) || isGlued(text, start)) return;
  const read = readGrouped(text, start, BODY + KEY, 2, true);
  if (!STRUCTURE.test(read.value)) return;
  const body = firstOf(read, BODY);
  if (!isUsualLayout(body)) return;
  const bodyEnd = body.ends[BODY - 1]!;
  const expected = nirKey(body.value);

  const valid = body.value < '3' ? VALID : PROVISIONAL;
  const whole = read.value.length === BODY + KEY ? read.ends[BODY + KEY - 1]! : -1;
  const inlineKey = whole > 0 ? Number(read.value.slice(BODY)) : Number.NaN;
  if (inlineKey === expected && !isPartOfLonger(text, start, whole)) {
    report(start, whole, 'FR_NIR', valid);
    return;
  }
  const marked = keyOf(text, bodyEnd);
  if (marked?.key === expected) {
    report(start, marked.end, 'FR_NIR', valid);
    return;
  }
  if (!PLAUSIBLE.test(body.value)) return;
  if (inlineKey >= 1 && inlineKey <= 97 && !isPartOfLonger(text, start, whole)) {
    report(start, whole, 'FR_NIR', UNCHECKED);
  } else if (!isPartOfLonger(text, start, bodyEnd)) {
    report(start, bodyEnd, 'FR_NIR', UNCHECKED);
  }
}

function canonical(value: string): string {
  const compact = canonicalCompact(value);
  // The key follows from the rest: with and without it, and with a mistyped one, is one number.
  return STRUCTURE.test(compact) ? compact.slice(0, BODY) : compact;
}

export const nir: Detector = {
  id: 'fr/nir',
  version: 2,
  description: 'French social-security number (NIR), checked by structure and key',
  entityTypes: ['FR_NIR'],
  source: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000513664',
  // Six digits follow the letter of a Corsican number.
  triggers: [
    { on: 'number', digits: [6, BODY, BODY + KEY] },
    { on: 'code', min: BODY, max: BODY + KEY },
  ],
  context: {
    words: {
      fr: [
        'nir',
        'sécu',
        'sécurité sociale',
        'numéro de sécurité sociale',
        'carte vitale',
        'vitale',
        'insee',
        'assuré',
        'assurée',
        'assuré social',
        'assurance maladie',
        'immatriculation',
        "numéro d'inscription",
        'ins',
        'matricule ins',
        'identité nationale de santé',
        'nia',
        'mutuelle',
        'nss',
        'niss',
        'cpam',
        'ameli',
        'urssaf',
      ],
      en: ['social security', 'ssn', 'insurance number', 'health insurance', 'french national id', 'insee'],
      de: ['sozialversicherung*', 'versicherungsnummer*', 'versichertennummer*', 'krankenversicherung*'],
      es: ['seguridad social', 'seguro social', 'número de afiliación'],
      it: ['previdenza sociale', 'sicurezza sociale', 'codice fiscale', 'tessera sanitaria'],
      nl: ['sociale zekerheid', 'burgerservice*', 'socialezekerheid*', 'verzekeringsnummer*'],
      pl: ['ubezpieczenia społecznego', 'ubezpieczeń społecznych', 'numer ubezpieczen*'],
      pt: ['segurança social', 'seguro social', 'número de utente'],
    },
    negative: OTHER_NUMBERS,
  },
  examples: {
    match: [
      'NIR : ⟦1 85 05 78 006 084 91⟧',
      'mon numéro ⟦185057800608491⟧ merci',
      'née en Corse, ⟦2 85 05 2A 004 018 14⟧',
      'sécu ⟦285052A00401814⟧',
      'carte vitale ⟦1 85 05 78 006 084⟧',
      'outre-mer ⟦1-85-05-974-11-018-07⟧',
      'n° sécu ⟦1 85 05 78 006 084 90⟧ (erreur de frappe)',
      '⟦1 85 05 78 006 084 / 91⟧',
    ],
    noMatch: [
      '1 85 05 78 006 084 90',
      'ticket 1850578006084',
      'NIR 1 85 13 78 006 084 91',
      'NIR 5 85 05 78 006 084 91',
      'NIR 1 85 05 00 006 084 91',
      'number 91850578006084919',
      '1748503543012',
    ],
  },
  detect,
  canonical,
};
