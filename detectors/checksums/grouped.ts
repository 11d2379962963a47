/** A number or code as it is written: its characters without separators, and where the separators stood. */
export interface Grouped {
  /** Upper case, separators removed. */
  readonly value: string;
  /** Offset in the text after each character of `value`. */
  readonly ends: readonly number[];
  /** Lengths of the groups, in order. */
  readonly lengths: readonly number[];
  /** What stands between the groups; one fewer than there are groups. */
  readonly separators: readonly string[];
}

/** Space, line break, hyphen, full stop. */
function isSeparator(unit: number): boolean {
  return unit === 32 || unit === 45 || unit === 46 || unit === 10;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** ASCII letters and digits. Letters of other scripts are left out: many scripts set no space before a number. */
export function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}

/**
 * Whether a letter or digit stands right before `start`, so that a value there would begin inside a word. The
 * letter of an escape (`\n` as two characters, in text that was quoted twice) is none.
 */
export function isGlued(text: string, start: number): boolean {
  if (!isAlphanumeric(text.charCodeAt(start - 1))) return false;
  return text.charCodeAt(start - 2) !== 92 || !/[nrt]/.test(text[start - 1]!);
}

/**
 * Reads at most `max` characters from `at`, with at most `gap` separators between two of them.
 * `letters: false` stops at the first letter.
 */
export function readGrouped(text: string, at: number, max: number, gap: number, letters: boolean): Grouped {
  const ends: number[] = [];
  const lengths: number[] = [];
  const separators: string[] = [];
  let value = '';
  let length = 0;
  let next = at;
  while (ends.length < max) {
    const unit = text.charCodeAt(next);
    if (isDigit(unit) || (letters && isLetter(unit))) {
      value += text[next]!;
      length++;
      next++;
      ends.push(next);
      continue;
    }
    let after = next;
    while (after - next < gap && isSeparator(text.charCodeAt(after))) after++;
    const resumed = text.charCodeAt(after);
    if (length === 0 || after === next || !(isDigit(resumed) || (letters && isLetter(resumed)))) break;
    separators.push(text.slice(next, after));
    lengths.push(length);
    length = 0;
    next = after;
  }
  if (length > 0) lengths.push(length);
  return { value: value.toUpperCase(), ends, lengths, separators };
}

/** The first `count` characters of what was read. */
export function firstOf(grouped: Grouped, count: number): Grouped {
  const lengths: number[] = [];
  let left = count;
  for (const length of grouped.lengths) {
    if (left <= 0) break;
    lengths.push(Math.min(length, left));
    left -= length;
  }
  return {
    value: grouped.value.slice(0, count),
    ends: grouped.ends.slice(0, count),
    lengths,
    separators: grouped.separators.slice(0, Math.max(0, lengths.length - 1)),
  };
}

/**
 * Whether `at` is a single digit between single digits, with the same separator: inside a row such as
 * `1 0 1 1 0`. An identifier that is written digit by digit is looked for where its row begins only.
 */
export function isInsideRow(text: string, at: number): boolean {
  return (
    at >= 2 &&
    text.charCodeAt(at - 1) === text.charCodeAt(at + 1) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3)) &&
    isDigit(text.charCodeAt(at - 2)) &&
    !isAlphanumeric(text.charCodeAt(at - 1)) &&
    !isDigit(text.charCodeAt(at - 3))
  );
}
