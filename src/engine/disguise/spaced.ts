import type { Edit } from './rewrite.js';

/**
 * Single characters with spaces between them: `j e a n @ e x a m p l e . o r g`, `0 6 1 2 3 4 5 6 7 8`. Only where
 * they make an address, or are digits for the most part. Not a grid of digits, a row of ones and zeros, a count, or
 * a calculation.
 */
export function spaced(text: string): Edit[] {
  const edits: Edit[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match !== null; match = RUN.exec(text)) {
    const lead = LEAD.exec(match[0])![0].length;
    let start = match.index + lead;
    const run = match[0].slice(lead).replace(TAIL, '');
    const end = start + run.length;
    const marks = run.replace(/[ \t]+/g, '');
    if (!ADDRESS.test(marks)) {
      // `I`, `a`, `y`: a word before the digits. Two letters may be the country of an IBAN.
      const skipped = /^[A-Za-z](?![A-Za-z])/.test(marks) ? 1 : 0;
      if (!isNumber(marks.slice(skipped)) || isGrid(text, start, end)) continue;
      if (skipped > 0) start += /^\S\s+/.exec(run)![0].length;
    }
    for (const gap of text.slice(start, end).matchAll(/[ \t]+/g)) {
      edits.push({ start: start + gap.index, end: start + gap.index + gap[0].length, text: '' });
    }
  }
  return edits;
}

/** Seven or more; the last may stand before a sign that ends a sentence. */
const RUN = /(?<![^\s([{<"':=,;])[^\s](?:[ \t]{1,3}[^\s](?![^\s,;:!?)\]}>."'])){6,511}/g;
/** Signs before and after that are no part of a value: `: 0 6 ...`. */
const LEAD = /^(?:[:;,>='"*\u2022-][ \t]+)*/;
const TAIL = /(?:[ \t][.:;,!?])?$/;
const ADDRESS = /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const MAX_SIGNS = 6;

function isNumber(marks: string): boolean {
  const digits = marks.replace(/\D+/g, '');
  if (digits.length < 6 || !/^\+?[0-9A-Za-z.:()/-]+$/.test(marks)) return false;
  const letters = marks.replace(/[^A-Za-z]+/g, '').length;
  const signs = marks.length - digits.length - letters;
  if (letters > digits.length || signs > MAX_SIGNS) return false;
  return letters > 0 || !(/^[01]+$/.test(digits) || isCount(digits));
}

/** `1 2 3 4 5 6`, `9 8 7 6 5 4` */
function isCount(digits: string): boolean {
  const step = digits.charCodeAt(1) - digits.charCodeAt(0);
  if (Math.abs(step) > 1) return false;
  for (let i = 1; i < digits.length; i++) {
    const here = digits.charCodeAt(i) - digits.charCodeAt(i - 1);
    if (here !== step && here !== step * -9) return false;
  }
  return true;
}

/** Whether it is all of its line, and the line before or after is such a row too. */
function isGrid(text: string, start: number, end: number): boolean {
  const before = text.lastIndexOf('\n', start - 1);
  const after = text.indexOf('\n', end);
  if (start > 0 && !/^[ \t([]*$/.test(text.slice(before + 1, start))) return false;
  if (!/^[ \t,;)\]]*$/.test(text.slice(end, after < 0 ? text.length : after).slice(0, 8))) return false;
  const previous = before <= 0 ? '' : text.slice(Math.max(0, before - 32), before);
  const next = after < 0 ? '' : text.slice(after + 1, after + 33);
  return (
    (start > 0 && before >= 0 && /\d[ \t]+\d[ \t]+\d[ \t,;)\]]*$/.test(previous)) ||
    /^[ \t([]*\d[ \t]+\d[ \t]+\d/.test(next)
  );
}
