import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isWordUnit } from '../../src/core/word.js';

/** How far around a word a value is looked for; about what context words see. */
const BEFORE = 32;
const AFTER = 72;
/** A value may begin with so many characters before its first digit. */
const LONGEST = 12;

/**
 * A detector that is also called at words, and then looks at every word and number around them: for values with
 * too few digits in a row for a trigger of their own, such as number plates.
 *
 * @param reach characters from the beginning of a value to its first digit; Infinity when it may have none
 */
export function nearWords(detector: Detector, words: readonly string[], reach: number = LONGEST): Detector {
  const isWord = new Set(words);
  const hasCodes = detector.triggers.some(({ on }) => on === 'code');

  /** Whether it was a code that triggered: those around it are triggers as well. */
  function isCode(text: string, at: number): boolean {
    let end = at;
    while (isLetter(text.charCodeAt(end))) end++;
    return isDigit(text.charCodeAt(end)) && !isWord.has(text.slice(at, end).toLowerCase());
  }

  function detect(candidate: Candidate, report: Report): void {
    const { text, at, field } = candidate;
    if (isDigit(text.charCodeAt(at)) || (hasCodes && isCode(text, at))) {
      detector.detect(candidate, report);
      return;
    }
    let end = -1;
    const note: Report = (...finding) => {
      end = Math.max(end, finding[1]);
      report(...finding);
    };
    detector.detect(candidate, note);
    if (end >= 0) return;
    const starts = startsNear(text, at, reach);
    for (let number = 0; number < starts.length; number++) {
      const next = starts[number]!;
      if (next >= end) detector.detect({ text, at: next, field }, note);
    }
  }
  return { ...detector, triggers: [...detector.triggers, { on: 'word', words, withDigit: true }], detect };
}

/** What was asked last: the same word is a trigger of many detectors. */
let askedText = '';
let askedAt = -1;
let askedReach = -1;
let starts: number[] = [];

/** The beginnings of words and numbers around a place, of those with a digit not far behind. */
function startsNear(text: string, at: number, reach: number): readonly number[] {
  if (askedAt === at && askedReach === reach && askedText === text) return starts;
  askedText = text;
  askedAt = at;
  askedReach = reach;
  starts = [];
  const to = Math.min(text.length, at + AFTER);
  let digit = -1;
  for (let next = Math.max(0, at - BEFORE); next < to; next++) {
    if (!isWordUnit(text.charCodeAt(next)) || isWordUnit(text.charCodeAt(next - 1))) continue;
    if (reach < Number.POSITIVE_INFINITY && digit < next) digit = digitFrom(text, next, to + reach);
    if (digit - next <= reach) starts.push(next);
  }
  return starts;
}

/** The first digit of a stretch of text, or its end and more. */
function digitFrom(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isDigit(text.charCodeAt(at))) at++;
  return at < to ? at : Number.POSITIVE_INFINITY;
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
