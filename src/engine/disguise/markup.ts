import type { Edit } from './rewrite.js';

/**
 * Marks of Markdown and HTML inside a value: `06 12 **34** 56 78`, `jean<b>.dupont</b>@example.org`,
 * `jean\_dupont@example.org`. Tags that separate cells, lines or paragraphs are left.
 *
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 */
export function markup(text: string): Edit[] {
  const edits: Edit[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (end > start && (isInNumber(text, start, end) || isInAddress(text, start, end))) {
      edits.push({ start, end, text: '' });
    }
  };
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const tag = match[1];
    const isInline = tag === undefined || INLINE.has(tag.toLowerCase());
    // Marks that touch are one: `</b><b>`.
    if (isInline && match.index === end) {
      end = MARK.lastIndex;
      continue;
    }
    close();
    start = match.index;
    end = isInline ? MARK.lastIndex : start;
  }
  close();
  return edits;
}

/** Whether the text has signs that this is about: a quick look. */
export function hasMarks(text: string): boolean {
  return SIGNS.some((sign) => text.includes(sign));
}

const SIGNS = ['*', '`', '<', '__', '~~', '\\'];
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const MARK = /\*{1,3}|_{2,3}|`{1,3}|~~|<\/?([A-Za-z]{1,6})(?:\s[^<>]*|\/)?>|<!--[^<>]*-->|\\(?=[_@.*+-])/g;

function isInNumber(text: string, start: number, end: number): boolean {
  if (!hasDigit(text, start, -1) || !hasDigit(text, end - 1, 1)) return false;
  // `2*3`, `2 * 3`: a calculation, or separators.
  const before = isDigit(text.charCodeAt(start - 1));
  const after = isDigit(text.charCodeAt(end));
  if (before !== after) return true;
  if (!before) return false;
  return text.charCodeAt(start) !== 42 || (end - start === 2 && isPaired(text, start, end));
}

/** `06 5**3 3**0 15`: another pair of stars near, with nothing but a part of the number between. */
function isPaired(text: string, start: number, end: number): boolean {
  return (
    OPENS.test(text.slice(end, end + PAIR_REACH)) ||
    closes(text.slice(Math.max(0, start - PAIR_REACH), start))
  );
}

const PAIR_REACH = 24;
const OPENS = /^[0-9]{0,8}[ .()/-][0-9 .()/+-]{0,20}\*\*(?!\*)/;

function closes(before: string): boolean {
  const at = before.lastIndexOf('**');
  return at >= 0 && /^[0-9 .()/+-]+$/.test(before.slice(at + 2)) && /[ .()/-]/.test(before.slice(at + 2));
}

/** Whether a digit is the next unit, or one behind light separators. */
function hasDigit(text: string, at: number, step: 1 | -1): boolean {
  let next = at + step;
  for (let count = 0; count < MAX_LIGHT && LIGHT.includes(text.charAt(next) || 'x'); count++) next += step;
  return isDigit(text.charCodeAt(next));
}

const MAX_LIGHT = 2;
const LIGHT = ' .-/()+';

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** How far around the marks the `@` of their address may be. */
const REACH = 96;
const BEFORE = /[\p{L}\d@.+_-]$/u;
const AFTER = /^[\p{L}\d@.+_-]/u;

function isInAddress(text: string, start: number, end: number): boolean {
  if (!BEFORE.test(text.slice(Math.max(0, start - 2), start)) || !AFTER.test(text.slice(end, end + 2)))
    return false;
  return (
    (text.charCodeAt(start - 1) === 64 && start > 1 && text.charCodeAt(start - 2) !== 32) ||
    text.charCodeAt(end) === 64 ||
    /[\p{L}\d]@[^\s@]*$/u.test(text.slice(Math.max(0, start - REACH), start)) ||
    /^[^\s@]*@/.test(text.slice(end, end + REACH))
  );
}
