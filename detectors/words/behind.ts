import { foldWords } from '../../src/core/context.js';
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';

/** How far behind its word a value may stand. */
const REACH = 48;

const WORD = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]{1,40}/y;

/** In capitals, or without a space: `od 12345` is no plate. */
function isWrittenAsCode(value: string): boolean {
  return value === value.toUpperCase() || !value.includes(' ');
}

/** Whether a word or a number, or a part of one behind a hyphen, goes on at `start`. */
function isInside(text: string, start: number): boolean {
  if (isWordUnit(text.charCodeAt(start - 1))) return true;
  return text[start - 1] === '-' && isWordUnit(text.charCodeAt(start - 2));
}

/**
 * Finds a short value behind a word that names it (`Nr rej.: WX 12345`): such values are too short to be looked for
 * in a text without one. At the word, the nearest place where the sticky `pattern` matches is reported.
 */
export function valueBehind(
  words: readonly string[],
  pattern: RegExp,
  type: string,
  score: number,
  accept: (value: string) => boolean = isWrittenAsCode,
): Detector['detect'] {
  const wanted = words.map((word) => foldWords(word)[0]!);
  const isNamed = (word: string): boolean =>
    words.some((rule, at) =>
      rule.endsWith('*')
        ? word.startsWith(wanted[at]!)
        : rule.startsWith('*')
          ? word.endsWith(wanted[at]!)
          : word === wanted[at],
    );
  return ({ text, at }: Candidate, report: Report): void => {
    if (at > 0 && isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at))) return;
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined || !isNamed(foldWords(word)[0] ?? '')) return;
    const limit = Math.min(text.length, at + word.length + REACH);
    for (let start = at + word.length; start < limit; start++) {
      if (!isWordUnit(text.charCodeAt(start)) || isInside(text, start)) continue;
      pattern.lastIndex = start;
      if (!pattern.test(text)) continue;
      const end = pattern.lastIndex;
      if (isWordUnit(text.charCodeAt(end)) || !accept(text.slice(start, end))) continue;
      report(start, end, type, score);
      return;
    }
  };
}
