import {
  type ContextRule,
  contextScorer,
  fieldWords,
  mentions,
  tellingWords,
} from '../../src/core/context.js';
import type { Detector, Trigger } from '../../src/core/detector.js';
import { entityType } from '../../src/core/entity.js';
import { RecordError } from '../../src/core/errors.js';
import type { Finding } from '../../src/core/finding.js';
import type { EntityRule } from '../../src/core/policy.js';
import type { Pseudonymiser } from '../../src/core/pseudonymiser.js';
import { undisguise } from '../../src/engine/disguise/index.js';

export const OWN = 'own';

/**
 * Positions at which a trigger, as src/core/detector.ts describes it, fires.
 *
 * @param hasContext whether a word of the detector's context stands in the text or its field
 */
export function positions(text: string, trigger: Trigger, hasContext = false): number[] {
  switch (trigger.on) {
    case 'digits':
      return [...text.matchAll(/\d+/g)]
        .filter(({ index }) => {
          const reached = /^\d+(?:[ \n\r\t.\-/(),+:_']{1,3}\d+)*/.exec(text.slice(index))![0];
          const groups = reached.match(/\d+/g)!;
          // More digits or groups than 48 are all the same: no identifier has them.
          const digits = Math.min(48, groups.join('').length);
          return digits >= trigger.min && Math.min(48, groups.length) >= (trigger.groups ?? 1);
        })
        .map(({ index }) => index);
    case 'number':
      return numbers(text, trigger.digits, hasContext);
    case 'word':
      return [...text.matchAll(/[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+/g)]
        .filter(([word]) => trigger.words.some((wanted) => isWord(plainLetters(word), wanted)))
        .filter(
          ({ index }) => !trigger.withDigit || /[0-9]/.test(text.slice(Math.max(0, index - 80), index + 81)),
        )
        .map(({ index }) => index);
    case 'code':
      return [...text.matchAll(/[A-Za-z0-9]+/g)]
        .filter(([token]) => /\d/.test(token) && /[A-Za-z]/.test(token))
        .filter(([token]) => Math.min(64, token.length) >= trigger.min)
        .filter(([token]) => token.length <= (trigger.max ?? token.length))
        .filter(() => !trigger.digits || positions(text, { on: 'digits', min: trigger.digits }).length > 0)
        .map(({ index }) => index);
    case 'literal': {
      const wanted = trigger.text.toLowerCase();
      return everyPosition(text)
        .filter((at) => asciiLower(text.slice(at, at + wanted.length)) === wanted)
        .filter((at) => !LETTER.test(wanted[0]!) || !LETTER.test(text[at - 1] ?? ''));
    }
    case 'hex':
      return everyPosition(text).filter((at) => {
        const [before, after] = [text.slice(Math.max(0, at - 5), at), text.slice(at + 1, at + 6)];
        if (text[at] === '-') return /^[0-9a-f]{2}-/i.test(after);
        if (text[at] === '.') return /[0-9a-f]{4}$/i.test(before) && /^[0-9a-f]{4}\./i.test(after);
        if (text[at] !== ':') return false;
        const isBetween = /[0-9a-f]$/i.test(before) && /^[0-9a-f]/i.test(after);
        return after.startsWith(':') || (isBetween && `${before}${after}`.includes(':'));
      });
  }
}

/** What joins two groups: nothing, a sign without a space, spaces, a sign with a space. */
function jointOf(gap: string | undefined): 'apart' | 'tight' | 'spaced' | 'loose' {
  if (gap === undefined || !/^[ \n\r\t.\-/(),+:_']{1,3}$/.test(gap)) return 'apart';
  if (!/[ \n\r\t]/.test(gap)) return 'tight';
  return /^[ \n\r\t]+$/.test(gap) ? 'spaced' : 'loose';
}

function numbers(text: string, counts: readonly number[], hasContext: boolean): number[] {
  const groups = [...text.matchAll(/\d+/g)];
  const dates = datesOf(text);
  const isInDate = (at: number): boolean => dates.some(([start, end]) => at >= start && at < end);
  const gapBehind = (at: number): string | undefined => {
    const [one, next] = [groups[at], groups[at + 1]];
    return one && next && text.slice(one.index + one[0].length, next.index);
  };
  const parts = (joint: ReturnType<typeof jointOf>, hasSpaces: boolean): boolean =>
    joint === 'apart' || joint === 'loose' || (joint === 'spaced' && !hasSpaces);
  const found: number[] = [];
  groups.forEach(({ index, 0: own }, from) => {
    if (isInDate(index) || rowBefore(text, groups, from) >= (own.length === 1 ? 2 : 4)) return;
    const before =
      from > 0 && !isInDate(groups[from - 1]!.index) ? jointOf(gapBehind(from - 1)) : ('apart' as const);
    let count = 0;
    let hasSpaces = false;
    for (let at = from; at < groups.length; at++) {
      count += groups[at]![0].length;
      const gap = gapBehind(at);
      const after = jointOf(gap);
      const isDateNext = after !== 'apart' && isInDate(groups[at + 1]!.index);
      const isFirm = parts(before, hasSpaces) && (isDateNext || parts(after, hasSpaces));
      if (counts.includes(count) && (isFirm || hasContext)) {
        found.push(index);
        return;
      }
      if (after === 'apart' || isDateNext || !/^(?:[ \n\r.\-/+_]|,(?= )){1,3}$/.test(`${gap}`)) return;
      if (after === 'spaced') hasSpaces = true;
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

/** Lower case without accents. */
function plainLetters(word: string): string {
  return [...word].map((letter) => letter.normalize('NFD')[0]!.toLowerCase()).join('');
}

function everyPosition(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at);
}

function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * The positions at which a detector is asked, in the order in which it is asked: signs and literals, then
 * numbers, then tokens. The order matters because a detector is not asked again inside what it was just sure of.
 */
function askedAt(text: string, field: string, detector: Detector): number[] {
  const hasContext = detector.context !== undefined && isMet(text, field, detector.context);
  const order = { hex: 0, literal: 0, word: 0, digits: 1, number: 1, code: 2 };
  return detector.triggers
    .flatMap((trigger) => positions(text, trigger, hasContext).map((at) => ({ at, rank: order[trigger.on] })))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ at }) => at);
}

/** Whether a telling word of the rule stands in the text, or a phrase of it in the key of the field. */
function isMet(text: string, field: string, rule: ContextRule): boolean {
  const words = (text.match(/[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+/g) ?? []).map(plainLetters);
  return (
    mentions(fieldWords(field), rule) ||
    tellingWords(rule).some(({ word, open }) => {
      const letters = plainLetters(/^\p{L}*/u.exec(word)![0]);
      const stem = open && letters.length === word.length;
      return words.some((one) => (stem ? one.startsWith(letters) : one === letters));
    })
  );
}

/** Whether a text was met that holds something in disguise: the reference does not undo that (engine/disguise has tests of its own). */
export const disguised = { seen: false };

/** All findings of all detectors, with their scores after context. */
export function findAll(text: string, field: string, detectors: readonly Detector[]): Finding[] {
  if (undisguise(text).length > 0) disguised.seen = true;
  const found: Finding[] = [];
  for (const detector of detectors) {
    const scorer = detector.context && contextScorer(detector.context);
    let sure = { start: 0, end: 0 };
    for (const at of askedAt(text, field, detector)) {
      if (at >= sure.start && at < sure.end) continue;
      detector.detect({ text, at, field: field.toLowerCase() }, (start, end, type, base) => {
        if (detector.entityTypes.length > 0 && !detector.entityTypes.includes(type))
          throw new RecordError('invalid-finding', detector.id);
        // What is proven needs no words for it, and none speaks against it.
        const score = scorer && base < 0.9 ? scorer(text, start, end, field, base) : base;
        if (score >= 0.5) sure = { start, end };
        found.push({ start, end, entityType: type, score, detector: detector.id });
      });
    }
  }
  return found;
}

/** Token-shaped text: this key's own is shielded, any other is a finding of the type it claims. */
export function tokenDetector(pseudonymiser: Pseudonymiser, shieldPlaceholders: boolean): Detector {
  return {
    id: 'tamis/token',
    version: 1,
    description: '',
    entityTypes: [],
    source: '',
    triggers: [{ on: 'literal', text: '[' }],
    examples: { match: [], noMatch: [] },
    detect({ text, at }, report): void {
      const rest = text.slice(at, at + 300);
      const token = /^\[([A-Z][A-Z0-9_]{1,39}):[a-z0-9]{1,8}:([\w-]{3,64}(?::[\w-]{1,64})?)\]/.exec(rest);
      const placeholder = /^\[([A-Z][A-Z0-9_]{1,39}?)(?:_\d{1,9})?\]/.exec(rest);
      if (token) {
        const isDrawn = /^[bcdfghjklmnpqrstvwxz]{20}([bcdfghjklmnpqrstvwxz]{4})?$/.test(token[2]!);
        const known = entityType(token[1]!) ? token[1]! : isDrawn || token[1] === 'PII' ? 'TOKEN' : undefined;
        const type = pseudonymiser.isOwn(token[0]) ? OWN : known;
        if (type) report(at, at + token[0].length, type, 1);
      } else if (placeholder && shieldPlaceholders && entityType(placeholder[1]!)) {
        report(at, at + placeholder[0].length, OWN, 1);
      }
    },
  };
}

export interface Resolved {
  readonly winners: Finding[];
  readonly kept: Finding[];
}

/** Each unit of the text is asked who claims it; neighbours that share a finding belong together. */
export function resolveAll(
  findings: readonly Finding[],
  ruleOf: (type: string) => EntityRule,
  length: number,
): Resolved {
  const shielded = new Set<number>();
  for (const { start, end, entityType: type } of findings) {
    if (type === OWN) for (let unit = start; unit < end; unit++) shielded.add(unit);
  }
  const valid = findings.filter((f) => f.entityType !== OWN && f.score >= ruleOf(f.entityType).threshold);
  const kept = valid.filter((f) => ruleOf(f.entityType).action === 'keep');
  let groups: Finding[][] = valid
    .filter((f) => ruleOf(f.entityType).action !== 'keep')
    .flatMap((f) => openParts(f, shielded))
    .map((f) => [f]);
  for (let unit = 0; unit < length; unit++) {
    const isHere = (group: Finding[]): boolean => group.some((f) => f.start <= unit && unit < f.end);
    const here = groups.filter(isHere);
    if (here.length > 1) groups = [...groups.filter((group) => !isHere(group)), here.flat()];
  }
  const winners = groups.map((group) => ({
    ...group.reduce((best, next) => (isStronger(next, best) ? next : best)),
    start: Math.min(...group.map((f) => f.start)),
    end: Math.max(...group.map((f) => f.end)),
  }));
  return { winners: winners.sort((a, b) => a.start - b.start), kept };
}

function openParts(finding: Finding, shielded: ReadonlySet<number>): Finding[] {
  const parts: Finding[] = [];
  for (let unit = finding.start; unit < finding.end; unit++) {
    if (shielded.has(unit)) continue;
    let end = unit;
    while (end < finding.end && !shielded.has(end)) end++;
    parts.push({ ...finding, start: unit, end });
    unit = end;
  }
  return parts;
}

/** Longest, then surest, then by name. */
function isStronger(a: Finding, b: Finding): boolean {
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  if (lengthA !== lengthB) return lengthA > lengthB;
  if (a.score !== b.score) return a.score > b.score;
  if (a.detector !== b.detector) return a.detector < b.detector;
  return a.entityType < b.entityType;
}
