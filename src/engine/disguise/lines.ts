import type { Edit } from './rewrite.js';

/**
 * Values that a line break cuts: at the `@` or the dots of an address, between the groups of a number. Rows of
 * digits under each other are a table, and left.
 */
export function lines(text: string): Edit[] {
  const edits: Edit[] = [];
  if (!text.includes('\n')) return edits;
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(text); match !== null; match = BREAK.exec(text)) {
    const start = match.index + 1;
    const end = BREAK.lastIndex;
    const before = text.slice(Math.max(0, start - REACH), start);
    const after = text.slice(end, end + REACH);
    if (cutsAddress(before, after)) edits.push({ start, end, text: '' });
    else if (cutsNumber(before, after)) edits.push({ start, end, text: ' ' });
  }
  return edits;
}

const REACH = 80;
/** With the marks of a quotation. */
const BREAK = /[\p{L}\d@.+_-][ \t]{0,4}\r?\n(?:[ \t]{0,4}>){0,3}[ \t]{0,8}(?=[\p{L}\d@.(])/gu;

function cutsAddress(before: string, after: string): boolean {
  if (before.endsWith('@')) return /[\p{L}\d]@$/u.test(before) && /^[\p{L}\d-]{1,63}\.[\p{L}\d]/u.test(after);
  if (after.startsWith('@'))
    return /^@[\p{L}\d-]{1,63}\.[\p{L}\d]/u.test(after) && /[\p{L}\d]$/u.test(before);
  // `jean@example` and `.org`, `jean@example.` and `org`. What follows must be all there is of the address.
  if (after.startsWith('.')) return /@[\p{L}\d.-]{1,253}$/u.test(before) && /^\.[a-z]{2,24}\b/.test(after);
  return /@[\p{L}\d-]{1,63}\.$/u.test(before) && /^[a-z]{2,3}(?![\p{L}\d-])/u.test(after);
}

/** A number as it ends a line, and one as it begins the next. */
const FIRST = /^(?:[A-Z]{2}\d\d ?)?[+(]?\d(?:[ .\-()/]{0,2}[\dA-Z]){1,40}$/;
const SECOND = /^\(?\d(?:[ .\-()/]{0,2}\d){1,30}(?![\w%\u20ac$]|[.,:]\d)/;
const MAX_GROUPS = 10;

/** The longest number at the end of a line, group by group from the right. */
function numberAtEnd(line: string): string | undefined {
  let found: string | undefined;
  const words = line.split(' ');
  for (let from = words.length - 1; from >= 0 && words.length - from <= MAX_GROUPS; from--) {
    const value = words.slice(from).join(' ');
    if (FIRST.test(value)) found = value;
    else if (!/^[\dA-Z.()/+-]*$/.test(words[from]!)) break;
  }
  return found;
}

function cutsNumber(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  const first = numberAtEnd(line);
  const second = SECOND.exec(after)?.[0];
  if (first === undefined || second === undefined) return false;
  const digits = `${first}${second}`.replace(/\D+/g, '').length;
  if (digits < 8 || digits > 34) return false;
  // The groups go on, or the first line says what it is.
  const isPlain = first.length === line.trim().length;
  const rest = after.slice(second.length);
  if (isPlain && !/[+A-Z]/.test(first)) return false;
  return !/^[ \t,;|]*\n[ \t]*\d/.test(rest);
}
