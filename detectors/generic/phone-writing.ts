/**
 * How numbers are written: digit groups, their separators, and how much a grouping looks like a phone number.
 */

export const MIN_DIGITS: number = 7;
export const MAX_DIGITS: number = 15;
/** A number written digit by digit has the most groups. */
const MAX_GROUPS = 15;

export const STRONG: number = 0.92;
export const LIKELY: number = 0.75;
export const FAIR: number = 0.6;
/** Below the threshold: needs a context word. */
export const WEAK: number = 0.3;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
export const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

const SEPARATORS = new Set([
  ' ',
  '-',
  '.',
  '/',
  ') ',
  ')',
  ')-',
  ') -',
  ' (',
  '(',
  '-(',
  '.(',
  ' - ',
  ' / ',
  ' -',
  '- ',
  '. ',
  ').',
  ')/',
  '--',
  '  ',
  ')(',
  ') (',
]);

/** Digit groups from `at` on. */
export interface Run {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each group but the first. */
  readonly gaps: readonly string[];
}

export function readRun(text: string, at: number): Run {
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: string[] = [];
  let pos = at;
  let digits = 0;
  while (starts.length < MAX_GROUPS) {
    const from = pos;
    while (pos - from <= 18 && isDigit(text.charCodeAt(pos))) pos++;
    digits += pos - from;
    if (pos - from > MAX_DIGITS + 2 || (starts.length > 0 && digits > MAX_DIGITS + 4)) break;
    starts.push(from);
    ends.push(pos);
    let next = pos;
    while (next - pos < 4 && !isDigit(text.charCodeAt(next))) next++;
    if (next - pos > 3 || next === pos) break;
    const gap = text.slice(pos, next);
    if (!SEPARATORS.has(gap)) break;
    gaps.push(gap);
    pos = next;
  }
  return { starts, ends, gaps };
}

/** How digits are written: what the rating of a national number looks at. */
export interface Writing {
  readonly digits: string;
  /** Lengths of the groups: `2-2-2-2-2`. */
  readonly shape: string;
  readonly count: number;
  /** Separators without brackets; the first may differ from the others. */
  readonly first: string;
  readonly main: string;
  readonly consistent: boolean;
  /** The first group stands in brackets. */
  readonly bracketed: boolean;
}

export function writingOf(text: string, run: Run, count: number, bracketed: boolean): Writing {
  let digits = '';
  let shape = '';
  for (let i = 0; i < count; i++) {
    const group = text.slice(run.starts[i], run.ends[i]);
    digits += group;
    shape += i === 0 ? group.length : `-${group.length}`;
  }
  const gaps = run.gaps.slice(0, count - 1);
  const first = (gaps[0] ?? '').trim() || ' ';
  const main = (gaps[1] ?? gaps[0] ?? '').trim() || (count > 1 ? ' ' : '');
  const consistent = gaps.slice(1).every((gap) => (gap.trim() || ' ') === main && !/[()]/.test(gap));
  return { digits, shape, count, first, main, consistent, bracketed };
}

/** Groupings with a leading zero that are used for nothing else. */
const ZERO_SHAPES = new Set(
  `2-2-2-2-2 4-2-2-2 4-3-3 3-3-2-2 3-2-2-2 2-3-2-2 3-4-4 4-3-4 5-3-3 5-6 2-4-4 3-3-3-2 4-3-2-2 1-3-3-2-2 2-8 3-4-3 3-4-2-2
   5-3-4 3-8 4-7 4-4-4 4-4-3 5-2-2-2 3-2-3-2 1-3-2-2-2 1-3-3-3 2-2-3-3`.split(/\s+/),
);

/** Groupings without one: score by separator, where the digits prove valid. */
const OPEN_SHAPES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '3-3-4': { '-': STRONG, '.': 0.9, ' ': LIKELY },
  '1-3-3-4': { '-': STRONG, '.': 0.9, ' ': LIKELY },
  '3-2-2-2': { '-': LIKELY, ' ': LIKELY, '.': FAIR },
  '3-3-2-2': { '-': LIKELY, ' ': LIKELY },
  '3-4-4': { '-': LIKELY, ' ': LIKELY },
  '2-5-4': { '-': LIKELY, ' ': LIKELY },
  '2-4-4': { '-': FAIR },
  '2-3-2-2': { '-': FAIR, ' ': FAIR },
  '3-3-3': { '-': FAIR },
  '3-7': { '/': FAIR, ' ': 0.4, '-': 0.4 },
};

const BAD_SHAPES = new Set([
  '3-2-4',
  '2-2-4',
  '4-2-2',
  '2-2-2',
  '1-2-4',
  '2-1-4',
  '1-1-4',
  '4-1-1',
  '4-1-2',
  '4-2-1',
]);

/** How much a national number looks like one; 0 when not at all. */
export function rate(writing: Writing): number {
  const { digits, shape, count, first, main, consistent, bracketed } = writing;
  const size = digits.length;
  if (size > 13 || BAD_SHAPES.has(shape)) return 0;
  const zero = digits.charCodeAt(0) === 48;
  if (count === 1) return size < 8 ? 0 : WEAK;
  if (/^1(?:-1)+$/.test(shape)) {
    // Digit by digit: a row of scores or bits has few different digits.
    return zero && size >= 9 && size <= 11 && main === ' ' && new Set(digits).size > 4 ? 0.5 : 0;
  }
  if (!consistent || /-1(?:-|$)/.test(shape)) return 0;
  if (bracketed) return size >= 8 && /^[2-5]-/.test(shape) ? STRONG : size >= 7 ? WEAK : 0;
  if (/^(?:2-2|1-2|2-1|1-1)-4/.test(shape) && /^(?:19|20)/.test(digits.slice(-size + shapeHead(shape))))
    return 0;
  if (main === '.' && count === 4 && isDottedQuad(shape, digits)) return 0;
  if (zero) return rateZero(writing);
  if (shape.startsWith('1-') && digits.charCodeAt(0) !== 49) return 0;
  const open = OPEN_SHAPES[shape];
  if (isLocal(writing)) return WEAK;
  if (open) return first === main || first === ' ' ? (open[main] ?? WEAK) : WEAK;
  return size >= 8 && count <= 6 ? WEAK : 0;
}

/** Digits in the first two groups. */
function shapeHead(shape: string): number {
  const [a = 0, b = 0] = shape.split('-').map(Number);
  return a + b;
}

function isDottedQuad(shape: string, digits: string): boolean {
  let from = 0;
  return shape.split('-').every((length) => {
    const value = digits.slice(from, from + Number(length));
    from += Number(length);
    return value.length <= 3 && Number(value) <= 255;
  });
}

function rateZero({ digits, shape, count, first, main }: Writing): number {
  const size = digits.length;
  // A US postal code with its extension; an ISBN.
  if ((shape === '5-4' && main === '-') || (/^1-/.test(shape) && !/^1-3-\d-\d/.test(shape))) return WEAK;
  if (shape === '2-2-2-2-2' && isCount(digits)) return 0;
  if (ZERO_SHAPES.has(shape) && size >= 9) return count > 2 || size > 9 ? STRONG : FAIR;
  // Area code and subscriber, as in Germany, Austria and Italy: both of any length.
  const area = /^[3-6]-/.test(shape) && count <= 4;
  if (first === '/' && count <= 4 && /^[2-6]-/.test(shape)) return size >= 7 ? LIKELY : 0;
  if (area && size >= 9 && size <= 12) return first === '.' && main !== '.' ? WEAK : count > 2 ? 0.7 : FAIR;
  return size >= 8 ? WEAK : 0;
}

/** `01 02 03 04 05`. */
function isCount(digits: string): boolean {
  for (let i = 2; i < digits.length; i += 2) {
    if (Number(digits.slice(i, i + 2)) !== Number(digits.slice(i - 2, i)) + 1) return false;
  }
  return true;
}

/** `555-0132`: no region can tell, a word nearby can. */
export function isLocal({ shape, main, digits }: Writing): boolean {
  return shape === '3-4' && main === '-' && digits.charCodeAt(0) > 49;
}

/** What may stand before a phone number with a hyphen between. */
const BEFORE_HYPHEN = /^(?:tel|telefon|telephone|phone|ph|mob|mobile|mobil|cell|gsm|handy|fax|t|m|f)$/i;

/** Whether the number is the tail of a code with letters: `FV-060-280-49-53`. */
export function isCode(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 45 || !isLetter(text.charCodeAt(at - 2))) return false;
  let start = at - 2;
  while (at - start < 12 && isLetter(text.charCodeAt(start - 1))) start--;
  return !BEFORE_HYPHEN.test(text.slice(start, at - 1));
}
