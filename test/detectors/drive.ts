// Drives one detector over a text without the engine: a naive trigger finder, as src/core/detector.ts
// describes the triggers, and context scoring. Slow and obvious on purpose.
import { contextScorer } from '../../src/core/context.js';
import type { Detector, Trigger } from '../../src/core/detector.js';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly entityType: string;
  /** After context. */
  readonly score: number;
}

export const THRESHOLD = 0.5;

const LIGHT = /^[\s.\-/()+,:_']{1,3}$/;

/** Positions at which a trigger fires, in order. */
export function positions(text: string, trigger: Trigger): number[] {
  switch (trigger.on) {
    case 'digits':
      return digitGroups(text, trigger.min, trigger.groups ?? Number.POSITIVE_INFINITY);
    case 'number':
      return numbers(text, trigger.digits);
    case 'word':
      return [...text.matchAll(/[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+/g)]
        .filter(([word]) => trigger.words.some((wanted) => isWord(plainLetters(word), wanted)))
        .filter(
          ({ index }) => !trigger.withDigit || /[0-9]/.test(text.slice(Math.max(0, index - 80), index + 81)),
        )
        .map(({ index }) => index);
    case 'code':
      return [...text.matchAll(/[A-Za-z0-9]+/g)]
        .filter(([token]) => token.length <= (trigger.max ?? token.length))
        .filter(([token]) => token.length >= trigger.min && /\d/.test(token) && /[A-Za-z]/.test(token))
        .map(({ index }) => index);
    case 'literal': {
      const found: number[] = [];
      const wanted = asciiLower(trigger.text);
      const lower = asciiLower(text);
      for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
        if (!LETTER.test(wanted[0]!) || !LETTER.test(text[at - 1] ?? '')) found.push(at);
      }
      return found;
    }
    case 'hex':
      return hexMarks(text);
  }
}

function digitGroups(text: string, min: number, minGroups: number): number[] {
  const groups = [...text.matchAll(/[0-9]+/g)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }));
  // From the last group back: what can be reached from a group is its own and what its follower reaches.
  const found: number[] = [];
  let digits = 0;
  let count = 0;
  for (let at = groups.length - 1; at >= 0; at--) {
    const { start, end } = groups[at]!;
    const follower = groups[at + 1];
    const joined = follower !== undefined && LIGHT.test(text.slice(end, follower.start));
    digits = (joined ? digits : 0) + end - start;
    count = (joined ? count : 0) + 1;
    if (digits >= min || count >= minGroups) found.push(start);
  }
  return found.reverse();
}

/** First digits from which whole groups sum to one of the counts; dates are no numbers. */
function numbers(text: string, counts: readonly number[]): number[] {
  const groups = [...text.matchAll(/[0-9]+/g)];
  const dates = datesOf(text);
  const isInDate = (at: number): boolean => dates.some(([start, end]) => at >= start && at < end);
  const found: number[] = [];
  groups.forEach(({ index, 0: own }, from) => {
    if (rowBefore(text, groups, from) >= (own.length === 1 ? 2 : 4)) return;
    let count = 0;
    for (let at = from; at < groups.length && count < 32; at++) {
      const { 0: digits, index: start } = groups[at]!;
      const previous = groups[at - 1];
      if (isInDate(start)) break;
      if (
        at > from &&
        !/^(?:[ \n\r.\-/+_]|,(?= )){1,3}$/.test(text.slice(previous!.index + previous![0].length, start))
      )
        break;
      count += digits.length;
      if (counts.includes(count)) {
        found.push(index);
        break;
      }
    }
  });
  return found;
}

/** How many groups of the size of group `at`, with the same single sign between, stand right before it. */
function rowBefore(text: string, groups: readonly RegExpExecArray[], at: number): number {
  let row = 0;
  const sign = text[groups[at]!.index - 1];
  for (let before = at - 1; before >= 0; before--) {
    const [one, next] = [groups[before]!, groups[before + 1]!];
    const isNext = next.index - one.index - one[0].length === 1 && one[0].length === next[0].length;
    if (!isNext || text[next.index - 1] !== sign) break;
    row++;
  }
  return row;
}

/** Spans of dates: year, month, day or the other way round, as src/core/detector.ts has them. */
function datesOf(text: string): [number, number][] {
  const spans: [number, number][] = [];
  const shape =
    /(?<![0-9])(?:(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-./])(\d{1,2})\6(\d{4}))(?![0-9])/y;
  for (let at = 0; at < text.length; at++) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (!match) continue;
    const [, year, , second, day, day2, , second2, year2] = match;
    const [y, b, d] = [Number(year ?? year2), Number(second ?? second2), Number(day ?? day2)];
    const isDate = y >= 1900 && y <= 2099 && d >= 1 && d <= 31 && b >= 1 && b <= 31 && Math.min(b, d) <= 12;
    if (!isDate) continue;
    spans.push([at, at + match[0].length]);
    at += match[0].length - 1;
  }
  return spans;
}

const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]/;

function isWord(word: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return word.startsWith(plainLetters(wanted.slice(0, -1)));
  if (wanted.startsWith('*')) return word.endsWith(plainLetters(wanted.slice(1)));
  return word === plainLetters(wanted);
}

/** Lower case without accents, letter by letter. */
function plainLetters(word: string): string {
  return [...word].map((letter) => letter.normalize('NFD')[0]!.toLowerCase()).join('');
}

function hexMarks(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const [before, after] = [text.slice(Math.max(0, at - 5), at), text.slice(at + 1, at + 6)];
    const isBetween = /[0-9a-f]$/i.test(before) && /^[0-9a-f]/i.test(after);
    const marks: Record<string, boolean> = {
      '-': /^[0-9a-f]{2}-/i.test(after),
      '.': /[0-9a-f]{4}$/i.test(before) && /^[0-9a-f]{4}\./i.test(after),
      ':': after.startsWith(':') || (isBetween && `${before}${after}`.includes(':')),
    };
    if (marks[text[at]!]) found.push(at);
  }
  return found;
}

/** Lower case that keeps the length: `toLowerCase` turns one İ into two units. */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Everything a detector reports, with the score after context; triggers inside a reported span are skipped. */
export function drive(detector: Detector, text: string, field = ''): Found[] {
  const score = detector.context ? contextScorer(detector.context) : undefined;
  const at = [...new Set(detector.triggers.flatMap((trigger) => positions(text, trigger)))];
  at.sort((a, b) => a - b);
  const found: Found[] = [];
  for (const position of at) {
    if (found.some(({ start, end }) => start <= position && position < end)) continue;
    detector.detect({ text, at: position, field }, (start, end, entityType, base) => {
      found.push({
        start,
        end,
        entityType,
        score: score ? score(text, start, end, field, base) : base,
      });
    });
  }
  return found;
}

/** What is left at the default threshold, overlaps resolved: the longest wins. */
export function findings(detector: Detector, text: string, field = ''): Found[] {
  const kept: Found[] = [];
  const likely = drive(detector, text, field).filter(({ score }) => score >= THRESHOLD);
  for (const one of likely.sort((a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score)) {
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The found texts. */
export function values(detector: Detector, text: string, field = ''): string[] {
  return findings(detector, text, field).map(({ start, end }) => text.slice(start, end));
}

/** Takes the `⟦ ⟧` out of an example. */
export function unmark(example: string): { text: string; spans: [number, number][] } {
  let text = '';
  const spans: [number, number][] = [];
  for (const part of example.split(/(?=[⟦⟧])/)) {
    const mark = part[0];
    if (mark === '⟦') spans.push([text.length, text.length]);
    if (mark === '⟧') spans[spans.length - 1]![1] = text.length;
    text += mark === '⟦' || mark === '⟧' ? part.slice(1) : part;
  }
  return { text, spans };
}
