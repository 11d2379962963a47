/**
 * Machine-readable zone (MRZ) of passports, visas and identity cards: name, number, nationality, date of birth, sex and
 * expiry of a person, in lines of fixed length.
 *
 * Two lines of 44 (passports, TD3; visas A) or 36 (TD2; visas B), or three of 30 (identity cards, TAB48210778UTO6807142M3001019<<<<<<<2), of capitals,
 * digits and `<`. Number, dates and, but for visas, the whole have check digits: weights 7, 3, 1, letters counting from
 * A = 10 and `<` as 0, modulo 10. The lines are often split, or one of them is left out, so each counts by itself:
 * the line of the name by its form, those with numbers by their check digits.
 *
 * Source: ICAO Doc 9303, parts 3 to 7.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';

const PROVEN = 0.95;
/** A line of a name: nothing else is written so, but it has no check digit. */
const NAME = 0.8;
/** Number lines whose check digits are wrong: misread, most likely. */
const MISREAD = 0.6;

const LONGEST = 44;
const LINE = /^[A-Z0-9<]+$/;
/** Kind of document, country, family name, given names. */
const NAMES = /^[PVIAC][A-Z<][A-Z<]{3}[A-Z]+(?:<[A-Z]+)*<<[A-Z<]*$/;
/** Third line of an identity card: the names only. */
const NAMES_ONLY = /^[A-Z]+(?:<[A-Z]+)*<<[A-Z]+(?:<[A-Z]+)*<*$/;
/** Number, check, nationality, birth, check, sex, expiry, check. */
const NUMBERS = /^[A-Z0-9<]{9}[0-9<][A-Z<]{3}\d{6}\d[MFX<]\d{6}\d[A-Z0-9<]+$/;
/** First and second line of an identity card. */
const CARD_NUMBER = /^[IAC][A-Z<][A-Z<]{3}[A-Z0-9<]{9}[0-9<][A-Z0-9<]{15}$/;
const CARD_DATES = /^\d{6}\d[MFX<]\d{6}\d[A-Z<]{3}[A-Z0-9<]{11}\d$/;

/** Check digit of ICAO Doc 9303 part 3. */
export function mrzCheck(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const value = unit === 60 ? 0 : unit < 58 ? unit - 48 : unit - 55;
    sum += value * [7, 3, 1][at % 3]!;
  }
  return sum % 10;
}

function isChecked(line: string, from: number, to: number): boolean {
  return String(mrzCheck(line.slice(from, to))) === line[to];
}

/** @returns the score of one line; 0 when it is none of a machine-readable zone */
function scoreOf(line: string): number {
  if (line.length === 44 || line.length === 36) {
    if (NAMES.test(line)) return NAME;
    if (!NUMBERS.test(line)) return 0;
    return isChecked(line, 0, 9) && isChecked(line, 13, 19) && isChecked(line, 21, 27) ? PROVEN : MISREAD;
  }
  if (line.length !== 30) return 0;
  if (CARD_NUMBER.test(line)) return isChecked(line, 5, 14) ? PROVEN : MISREAD;
  if (CARD_DATES.test(line)) return isChecked(line, 0, 6) && isChecked(line, 8, 14) ? PROVEN : MISREAD;
  return 0;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isMark(unit: number): boolean {
  return unit === 60 || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}

/** The run of characters of a machine-readable zone around `at`; undefined when it is longer than a line. */
function runAround(text: string, at: number): Span | undefined {
  let start = at;
  while (at - start <= LONGEST && start > 0 && isMark(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end - at <= LONGEST && end < text.length && isMark(text.charCodeAt(end))) end++;
  if (end - start > LONGEST || isWordUnit(text.charCodeAt(start - 1)) || isWordUnit(text.charCodeAt(end))) {
    return undefined;
  }
  return { start, end };
}

/** White space between two lines. */
const GAP = 4;

function neighbour(text: string, edge: number, step: -1 | 1): Span | undefined {
  let at = edge;
  for (let gap = 0; gap < GAP; gap++) {
    const unit = text.charCodeAt(step > 0 ? at : at - 1);
    if (unit !== 10 && unit !== 13 && unit !== 32) break;
    at += step;
  }
  return at === edge ? undefined : runAround(text, step > 0 ? at : at - 1);
}

function detect({ text, at }: Candidate, report: Report): void {
  const run = runAround(text, at);
  if (!run) return;
  const line = text.slice(run.start, run.end);
  const { length } = line;
  if (![30, 36, 44].includes(length) || !LINE.test(line)) return;
  let best = scoreOf(line);
  if (best === 0 && !(length === 30 && NAMES_ONLY.test(line))) return;
  let { start, end } = run;
  // Lines beside it of the same length belong to it.
  for (const step of [-1, 1] as const) {
    for (let count = 0; count < 2; count++) {
      const next = neighbour(text, step > 0 ? end : start, step);
      if (!next || next.end - next.start !== length) break;
      const other = text.slice(next.start, next.end);
      const score = scoreOf(other);
      if (score === 0 && !(length === 30 && NAMES_ONLY.test(other))) break;
      best = Math.max(best, score);
      start = Math.min(start, next.start);
      end = Math.max(end, next.end);
    }
  }
  if (best > 0) report(start, end, 'MRZ', best);
}

export const mrz: Detector = {
  id: 'generic/mrz',
  version: 1,
  description: 'Machine-readable zone of passports, visas and identity cards, by its check digits',
  entityTypes: ['MRZ'],
  source: 'https://www.icao.int/publications/doc-series/doc-9303',
  triggers: [{ on: 'literal', text: '<<' }],
  examples: {
    match: [
      '⟦P<UTOMUSTER<<ERIKA<<<<<<<<<<<<<<<<<<<<<<<<<<\nC01XK2T470UTO8204170F3109063<<<<<<<<<<<<<<08⟧',
      'scan: ⟦C01XK2T470UTO8204170F3109063<<<<<<<<<<<<<<08⟧ ok',
      'ID ⟦I<UTOD231458907<<<<<<<<<<<<<<<\n7509225M2911308UTO<<<<<<<<<<<8\nDOE<<JAMIE<<<<<<<<<<<<<<<<<<<<⟧',
      '⟦I<UTONOWAK<<JAN<<<<<<<<<<<<<<<<<<<<< AB48210778UTO6807142M3001019<<<<<<<2⟧',
      '⟦C01XK2T473UTO8204170F3109063<<<<<<<<<<<<<<08⟧',
      'name line ⟦P<UTOMUSTER<<ERIKA<<<<<<<<<<<<<<<<<<<<<<<<<<⟧',
    ],
    noMatch: [
      'cout << "HELLO" << endl;',
      'P<UTO',
      'if (A<<B) X<<Y;',
      'C01XK2T470UTO8204170F3109063<<<<<<<<<<<<<<08X',
      '<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
      'DOE<<JAMIE<<<<<<<<<<<<<<<<<<<<',
    ],
  },
  detect,
};
