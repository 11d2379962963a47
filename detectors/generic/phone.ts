/**
 * Phone number.
 *
 * International: `+` or `00`, country code, at most 15 digits in all (ITU-T E.164), in groups of any kind,
 * also `+33 (0)6 ...`. National: as people of the listed regions write them. Whether digits are a number of
 * a region is decided by libphonenumber; this file decides whether they are *written* like one, as most
 * digits that could be dialled are dates, amounts and order numbers. What is in doubt needs a word such as
 * "phone" near it. Extensions (`ext. 12`) are not part of the number.
 *
 * @see https://www.itu.int/rec/T-REC-E.164
 * @see https://github.com/google/libphonenumber
 */

import { canonicalDigits } from '../../src/core/canonical.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import {
  isNamedOutright,
  isOtherNumber,
  LABEL,
  mayBeNumberOf,
  NEAR,
  type Nearness,
  NONE,
  PHONE_CONTEXT,
  phoneContext,
} from './phone-context.js';
import { isNumberOfPlace, regionsNear } from './phone-places.js';
import { inRegions, mobileAnywhere, mobileInRegions, type Parsed, parse, validIn } from './phone-plan.js';
import {
  FAIR,
  isCode,
  isDigit,
  isLetter,
  isLocal,
  LIKELY,
  MAX_DIGITS,
  MIN_DIGITS,
  type Run,
  rate,
  readRun,
  WEAK,
  type Writing,
  writingOf,
} from './phone-writing.js';

const TYPE = 'PHONE_NUMBER';
/** A plus, a country code and as many digits as its numbers have: whatever stands near. */
const PLUS = 0.9;
/** Regions whose national spellings are looked for, in this order; the first in which digits are valid wins. */
export const DEFAULT_REGIONS: readonly string[] =
  'FR DE ES IT GB NL PL PT BE CH AT IE US CA LU JP CN BR IN AU TR'.split(' ');

/** What a number written without `+` or `00` stands for. */
function read(writing: Writing, regions: readonly string[]): Parsed | undefined {
  const { digits } = writing;
  // Too short for a number of any region's own: `555-0132`.
  if (digits.length < 8 && digits.charCodeAt(0) !== 48) return undefined;
  if (digits.length > 10 && digits.charCodeAt(0) !== 48) {
    // `33612345678`: international, the sign left out.
    const parsed = parse(`+${digits}`);
    if (parsed?.valid) return parsed;
  }
  const american = isNorthAmerican(writing) && regions.includes('US') ? inRegions(digits, ['US']) : undefined;
  return american ?? inRegions(digits, regions);
}

const LABEL_BEFORE = /(?:tel|tél|phone|mobile|mob|fax|gsm|cell|handy|whatsapp|ph|numéro|no)$/i;
const AMOUNT_AFTER =
  /^(?: ?[€$£¥%]| ?(?:eur|euros?|usd|chf|gbp|pln|zł|zl|kg|km|k|m|mb|gb|kb|ms|bytes?|octets|tonnes?|habitants|million\w*)\b| (?:times|people|users|customers|visitors|views|downloads|records|rows|items|units|votes|followers|seconds|inhabitants|fois|personnes|utilisateurs|clients|mal|menschen|nutzer|kunden|einwohner|veces|personas|usuarios|clientes|habitantes|volte|persone|utenti|clienti|abitanti|keer|mensen|gebruikers|klanten|inwoners|razy|os[oó]b|vezes|pessoas|utilizadores)(?![a-z]))/i;

/** Whether the number may start here: 0 no, 1 when it looks strong, 2 yes. */
function leftEdge(text: string, start: number): 0 | 1 | 2 {
  const before = text.charCodeAt(start - 1);
  if (Number.isNaN(before)) return 2;
  if (isDigit(before)) return 0;
  if (isLetter(before)) {
    // `\n0612...` in text that was quoted twice; `Tel0612...`.
    if (text.charCodeAt(start - 2) === 0x5c && /[nrt]/.test(text.charAt(start - 1))) return 2;
    return LABEL_BEFORE.test(text.slice(Math.max(0, start - 10), start)) ? 2 : 0;
  }
  const char = text.charAt(start - 1);
  if ('_$€£¥%'.includes(char)) return 0;
  if ('-/#@'.includes(char) || char === '\\') return 1;
  return 2;
}

/** The separator that joins the number to a digit before it, without its spaces; '' when none does. */
function joinBefore(text: string, start: number): string {
  let at = start;
  while (start - at < 3 && /[ .,:/-]/.test(text.charAt(at - 1))) at--;
  if (at === start || !isDigit(text.charCodeAt(at - 1))) return '';
  return text.slice(at, start).trim() || ' ';
}

/** A list of numbers in pairs: five pairs before this one, beginning with zero. */
const PAIRS_BEFORE = /(?<!\d)0\d([ .-])(?:\d\d\1){4}$/;

/** Whether digits before or after make this a part of something longer. */
function isPart(text: string, start: number, end: number, writing: Writing, strong: boolean): boolean {
  const left = joinBefore(text, start);
  if (left !== '') {
    if (!strong) return true;
    if (':,'.includes(left) && text.charAt(start - 1) !== ' ') return true;
    if (left === writing.main && !PAIRS_BEFORE.test(text.slice(Math.max(0, start - 16), start))) {
      // `12 06 12 34 56 78` goes on in pairs; `7) 415-555-0132` and `20241 440-600-5124` do not.
      if (writing.main !== ' ' || /(?<!\d)\d{2,3}$/.test(text.slice(start - 4, start - 1))) return true;
    }
  }
  const after = text.charAt(end);
  if (after === '_' || after === '%') return true;
  if (isLetter(text.charCodeAt(end)) && writing.count === 1) return true;
  if (!strong && AMOUNT_AFTER.test(text.slice(end, end + 12))) return true;
  const next = /^[ .,:/-]{1,3}(?=\d)/.exec(text.slice(end, end + 4))?.[0];
  if (next === undefined) return false;
  const join = next.trim() || ' ';
  if (join === ':' && next === ':') return true;
  if (join === ',' && next !== ',') return false;
  if (!strong) return join === writing.main || next.length === 1;
  if (join !== writing.main) return next === '/' || next === '-' ? false : next === '.' || next === ',';
  const group = /^\d{1,4}/.exec(text.slice(end + next.length, end + next.length + 4))?.[0] ?? '';
  const last = writing.shape.slice(writing.shape.lastIndexOf('-') + 1);
  return writing.main !== ' ' || (group.length === Number(last) && group.charCodeAt(0) !== 48);
}

/** `+33 6 ...`, `+33 (0)6 ...`, `(+33) 6 ...`, `0033 6 ...` */
function international(text: string, run: Run, start: number, skip: number, report: Report): boolean {
  let fallback = 0;
  let possible = false;
  let groups = 0;
  let tries = 0;
  let size = -skip;
  for (let i = 0; i < run.starts.length; i++) size += run.ends[i]! - run.starts[i]!;
  for (let count = run.starts.length; count > 0 && size >= MIN_DIGITS; count--) {
    const length = run.ends[count - 1]! - run.starts[count - 1]!;
    if (size <= MAX_DIGITS + 1 && tries++ < 6) {
      const end = run.ends[count - 1]!;
      const parsed = parse(`+${internationalDigits(text.slice(run.starts[0], end)).slice(skip)}`);
      if (parsed?.valid) {
        report(start, end, TYPE, skip > 0 && count === 1 ? LIKELY : 0.95);
        return true;
      }
      // A known country and enough digits: a plan that has changed, or a slip of the finger.
      if (parsed && fallback === 0 && size > MIN_DIGITS && !isAmount(text, run, count, end)) {
        fallback = end;
        possible = parsed.possible;
        groups = count;
      }
    }
    size -= length;
  }
  if (fallback === 0) return false;
  // `0044 7700 900123`: in groups, zeros that are dialled; in one piece they may begin any number.
  if (skip > 0) report(start, fallback, TYPE, groups > 1 ? LIKELY : WEAK);
  // Of another length than the country's numbers: the groups of a number, or a word, have to say so.
  else report(start, fallback, TYPE, possible ? PLUS : groups > 2 ? FAIR : WEAK);
  return true;
}

/** `+12 345 678`, `+1.234.567 €` */
function isAmount(text: string, run: Run, count: number, end: number): boolean {
  const last = text.charAt(end);
  if (
    AMOUNT_AFTER.test(text.slice(end, end + 12)) ||
    ((last === '.' || last === ',') && isDigit(text.charCodeAt(end + 1)))
  ) {
    return true;
  }
  // Thousands, up to the millions.
  if (count > 3) return false;
  for (let i = 1; i < count; i++) if (run.ends[i]! - run.starts[i]! !== 3) return false;
  return count > 1;
}

/** The zero in `+33 (0)6` is dialled at home only. */
function internationalDigits(value: string): string {
  return value.replace(/\(0\)/, '').replace(/\D+/g, '');
}

function national(candidate: Candidate, run: Run, regions: readonly string[], report: Report): boolean {
  const { text, at, field } = candidate;
  const bracketed = text.charAt(at - 1) === '(' && run.gaps.length > 0 && run.gaps[0]!.startsWith(')');
  const start = bracketed ? at - 1 : at;
  const edge = leftEdge(text, start);
  if (edge === 0) return false;
  const last = run.starts.length - 1;
  const zero = text.charCodeAt(at) === 48;
  // Asked once for all groupings; words behind the whole run are near its parts as well.
  let context: Nearness | undefined;
  const contextOf = (): Nearness => {
    context ??= phoneContext(text, start, run.ends[last]!, field);
    return context;
  };
  // In one piece and without a zero, only words can make it a number.
  if (last === 0 && !zero && contextOf() === NONE && !isOfPlace(text, start)) return false;
  let size = 0;
  for (let i = 0; i <= last; i++) size += run.ends[i]! - run.starts[i]!;
  const whole = size;
  for (let count = last + 1; count > 0 && size >= MIN_DIGITS; count--) {
    const length = run.ends[count - 1]! - run.starts[count - 1]!;
    const found = size <= 13 || (count === 1 && size <= MAX_DIGITS) ? tryNational(count) : false;
    if (found) return true;
    size -= length;
  }
  if (contextOf() === NONE) return false;
  return labelled(
    text,
    start,
    run,
    whole,
    regions,
    report,
    bracketed,
    contextOf() === LABEL ? WEAK_LABEL : 0,
  );

  function tryNational(count: number): boolean {
    const end = run.ends[count - 1]!;
    const writing = writingOf(text, run, count, bracketed);
    const { digits } = writing;
    let score = count === 1 && digits.length > 13 ? WEAK : rate(writing);
    if (score === 0 || (edge === 1 && score < LIKELY && count > 1)) return false;
    if (isPart(text, start, end, writing, score >= 0.9)) return false;
    // A bare run of digits with its zero may still prove to be a mobile number.
    const bareMobile = count === 1 && zero && edge === 2 && digits.length >= 9 && digits.length <= 12;
    const inContext = score >= 0.5 || contextOf() !== NONE;
    if (!inContext && !bareMobile) {
      return score === WEAK && isOfPlace(text, start) && hinted(digits, end, FAIR);
    }
    if (!isLocal(writing)) {
      const parsed =
        (bareMobile && mobileInRegions(digits, regions)) ||
        (inContext && read(writing, regions)) ||
        (bareMobile && mobileAnywhere(digits)) ||
        undefined;
      if (parsed === undefined) return contextOf() === NEAR && hinted(digits, end, FAIR);
      if (bareMobile && parsed.mobile) score = Math.max(score, BARE_MOBILE);
      else if (writing.shape === '3-3-3' && !zero && !parsed.mobile) score = WEAK;
    }
    // `part number 797-950-2492`
    if (!zero && !bracketed && score > WEAK && contextOf() === NONE && isOtherNumber(text, start, field))
      score = WEAK;
    report(start, end, TYPE, contextOf() === LABEL ? Math.max(score, FAIR) : score);
    return true;
  }

  /** A number of a region that the text names. */
  function hinted(digits: string, end: number, score: number): boolean {
    if (validIn(digits, regionsNear(text, start, end)) === undefined) return false;
    report(start, end, TYPE, score);
    return true;
  }
}

const isOfPlace = (text: string, start: number): boolean =>
  mayBeNumberOf(text, start) && isNumberOfPlace(text, start);

/** A mobile number in one piece. */
const BARE_MOBILE = 0.55;
/** Digits behind a label that are no number of a region that we know of. */
const WEAK_LABEL = 0.5;
const DATE_SHAPE = /^(?:[12]-[12]-[24]|4-[12]-[12])$/;

/**
 * Digits with a label right before them, `Tel.: 62889`: the most groups that are a number of one of the regions, or
 * of a region named near; else as many as may be a number, whatever their country.
 */
function labelled(
  text: string,
  start: number,
  run: Run,
  whole: number,
  regions: readonly string[],
  report: Report,
  bracketed: boolean,
  unknown: number,
): boolean {
  let fallback = 0;
  let size = whole;
  let near: readonly string[] | undefined;
  // A word somewhere near leaves the number to its usual writing, unless the country is named as well.
  const isKnown = unknown > 0 || whole < MIN_DIGITS;
  for (let count = run.starts.length; count > 0; count--) {
    const end = run.ends[count - 1]!;
    const writing = size <= MAX_DIGITS ? writingOf(text, run, count, bracketed) : undefined;
    size -= end - run.starts[count - 1]!;
    if (writing === undefined || writing.digits.length < MIN_LABELLED || isCut(text, end, writing)) continue;
    near ??= regionsNear(text, start, end);
    const isPlain = !isOther(writing);
    if ((isPlain && isKnown && validIn(writing.digits, regions)) || validIn(writing.digits, near)) {
      report(start, end, TYPE, FAIR);
      return true;
    }
    if (isPlain && writing.digits.length <= 13) fallback ||= end;
  }
  if (fallback === 0 || unknown === 0) return false;
  report(start, fallback, TYPE, unknown);
  return true;
}

/** The shortest numbers that are looked for behind a label. */
const MIN_LABELLED = 5;

/** A date, a decimal. */
function isOther({ shape, main, count }: Writing): boolean {
  if (main !== ' ' && DATE_SHAPE.test(shape)) return true;
  return count === 2 && main === '.' && /-[12]$/.test(shape);
}

/** An amount, or a part of something longer. */
function isCut(text: string, end: number, { count }: Writing): boolean {
  if (AMOUNT_AFTER.test(text.slice(end, end + 12))) return true;
  const after = text.charCodeAt(end);
  if (isDigit(after) || (isLetter(after) && count === 1)) return true;
  return /^(?:[%_°$€£¥]|[.,:]\d|-[A-Za-z])/.test(text.slice(end, end + 2));
}

/** Words at which numbers of fewer than seven digits are looked for. */
const LABEL_TRIGGERS =
  'tel tels telf tlf tfno phone telephone telefax telef* telefoon* fax gsm mobile mob handy* komork* puhelin* ph whatsapp rufnummer durchwahl'.split(
    ' ',
  );
const BEHIND_LABEL = /[^\d]{1,24}/y;

/** From the label to the digits: numbers that are too short for a trigger of their own. */
function behindLabel({ text, at, field }: Candidate, regions: readonly string[], report: Report): void {
  BEHIND_LABEL.lastIndex = at;
  if (!BEHIND_LABEL.test(text)) return;
  const first = BEHIND_LABEL.lastIndex;
  if (!isDigit(text.charCodeAt(first))) return;
  shortNumber({ text, at: first, field }, regions, report);
}

function shortNumber({ text, at, field }: Candidate, regions: readonly string[], report: Report): void {
  const run = readRun(text, at);
  let size = 0;
  for (let i = 0; i < run.starts.length; i++) size += run.ends[i]! - run.starts[i]!;
  if (size >= MIN_DIGITS || size < MIN_LABELLED) return;
  if (leftEdge(text, at) !== 2 || phoneContext(text, at, run.ends[run.ends.length - 1]!, field) !== LABEL)
    return;
  labelled(text, at, run, size, regions, report, false, isNamedOutright(text, at, field) ? WEAK_LABEL : 0);
}

function isNorthAmerican({ shape, main, bracketed }: Writing): boolean {
  return (shape === '3-3-4' && (bracketed || main !== ' ')) || shape === '1-3-3-4';
}

/** Most digit groups can begin no number; they are told apart before anything is allocated. */
function mayBegin(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  if (isDigit(second)) return true;
  const unit = text.charCodeAt(at);
  // A single digit: `1-415-...`, `0 800 ...`, or digit by digit from a leading zero.
  if (unit !== 48 && unit !== 49) return false;
  const third = text.charCodeAt(at + 2);
  if (!isDigit(third)) return third === 0x28 || second === 0x28;
  if (isDigit(text.charCodeAt(at + 3))) return true;
  return unit === 48 && second === 32 && !(text.charAt(at - 1) === ' ' && isDigit(text.charCodeAt(at - 2)));
}

/** `12 345 678`: inside a row of groups with one separator. Tables of numbers have millions. */
function isInRow(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (!isDigit(text.charCodeAt(at - 2)) || text.charCodeAt(at) === 48) return false;
  let end = at + 1;
  while (end - at < MAX_DIGITS && isDigit(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === before;
}

/** `2024-03-12`, `12.03.2024`, `12/03/2024`: the most frequent of the groups that are no number. */
function beginsDate(text: string, at: number): boolean {
  const separator = text.charCodeAt(at + 2);
  if (isDigit(separator)) {
    const unit = text.charCodeAt(at + 4);
    return unit === 45 && text.charCodeAt(at + 7) === 45 && isCentury(text, at);
  }
  return (
    separator >= 45 && separator <= 47 && text.charCodeAt(at + 5) === separator && isCentury(text, at + 6)
  );
}

/** A year of this century or the last, and no more digits behind it. */
function isCentury(text: string, at: number): boolean {
  const two = text.charCodeAt(at) * 100 + text.charCodeAt(at + 1);
  return (
    (two === 4957 || two === 5048) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4))
  );
}

function detectIn(candidate: Candidate, regions: readonly string[], report: Report): void {
  const { text, at, field } = candidate;
  const unit = text.charCodeAt(at);
  if (!isDigit(unit)) {
    behindLabel(candidate, regions, report);
    return;
  }
  if (isDigit(text.charCodeAt(at - 1)) || isCode(text, at)) return;
  let sign = at - 1;
  if (text.charAt(sign) === '(' || text.charAt(sign) === ' ') sign--;
  const plus = text.charAt(sign) === '+' && text.charCodeAt(at) !== 48;
  if (!plus && (isInRow(text, at) || beginsDate(text, at))) return;
  if (!plus && !mayBegin(text, at)) {
    // `Phone: 8 0152 45-09-11`
    if (phoneContext(text, at, at + 1, field) === NONE) return;
  }
  const run = readRun(text, at);
  if (run.starts.length === 0) return;
  // `+9555 -6089`: lines that a patch adds and takes away.
  if (plus && !isDigit(text.charCodeAt(sign - 1)) && run.gaps[0] !== ' -') {
    const opened = text.charAt(sign - 1) === '(' && run.gaps.slice(0, 2).some((gap) => gap.includes(')'));
    if (international(text, run, opened ? sign - 1 : sign, 0, report)) return;
  }
  const skip = text.startsWith('00', at) ? 2 : /^011[ -]/.test(text.slice(at, at + 4)) ? 3 : 0;
  const edge = leftEdge(text, at);
  if (skip > 0 && text.charCodeAt(at + 2) !== 48 && edge > 0 && joinBefore(text, at) === '') {
    const end = run.ends[0]!;
    const isWhole = run.ends.length > 1 || !isLetter(text.charCodeAt(end));
    if (isWhole && international(text, run, at, skip, report)) return;
  }
  if (!national(candidate, run, regions, report) && field !== '') shortNumber(candidate, regions, report);
}

/** E.164, by the same rules as detection; the digits when no region knows them. */
function canonicalPhone(value: string, regions: readonly string[]): string {
  const run = readRun(value, value.search(/\d/));
  const text = value.replace(/^[^\d+(]+/, '');
  const digits = internationalDigits(text);
  const isForeign = text.includes('+') || /^\(?00[1-9]/.test(text);
  if (isForeign) {
    const parsed = parse(`+${digits.replace(/^00/, '')}`);
    return parsed?.e164 ?? canonicalDigits(value);
  }
  const writing = writingOf(value, run, run.starts.length, /^\(\d/.test(text));
  const parsed = read(writing, regions);
  const dialled = /^011\d/.test(writing.digits) ? parse(`+${writing.digits.slice(3)}`) : undefined;
  return (dialled?.valid ? dialled : parsed)?.e164 ?? canonicalDigits(value);
}

/** The detector for national spellings of these regions (ISO 3166-1), tried in this order. */
export function phoneDetector(regions: readonly string[]): Detector {
  return {
    id: 'generic/phone',
    version: 2,
    description: `phone number: international, and as written in ${regions.join(', ')}`,
    entityTypes: [TYPE],
    source: 'https://www.itu.int/rec/T-REC-E.164',
    triggers: [
      { on: 'digits', min: MIN_DIGITS },
      { on: 'word', words: LABEL_TRIGGERS, withDigit: true },
    ],
    context: PHONE_CONTEXT,
    examples: EXAMPLES,
    detect(candidate: Candidate, report: Report): void {
      detectIn(candidate, regions, report);
    },
    canonical: (value: string) => canonicalPhone(value, regions),
  };
}

const EXAMPLES: Detector['examples'] = {
  match: [
    'call ⟦+33 1 99 00 12 34⟧.',
    '⟦+33 (0)1 99 00 12 34⟧',
    '⟦0033 1 99 00 12 34⟧',
    'mon numéro : ⟦01 99 00 12 34⟧',
    '⟦01.99.00.12.34⟧, 75011 Paris',
    '⟦(415) 555-0132⟧ or ⟦415-555-0199⟧',
    '⟦020 7946 0123⟧',
    'Tel: ⟦030/123456⟧',
    '⟦090-1234-5678⟧',
    'SD 20241 ⟦440-600-5124⟧',
    'my phone is ⟦33199001234⟧',
    'tel:⟦+14155550132⟧',
  ],
  noMatch: [
    'on 12/03/2024 and 2024-03-12 14:05:33',
    '02-03-2024 14:05:33',
    'order 4155550132',
    '1 234 567,89 €',
    '12.500.000',
    'ISBN 978-3-16-148410-0 or 0-306-40615-2',
    '078-05-1120',
    '48.856614, 2.352222',
    '192.168.10.20',
    '1 1 1 1 1 1 1 1 1 1',
    '01 02 03 04 05 06 07',
    'ts 1700000000',
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    '12345 + 67890 = 80235',
  ],
};

export const phone: Detector = phoneDetector(DEFAULT_REGIONS);
