import type { CustomDetector } from '../core/custom.js';
import type { Candidate, Detector, Report, Trigger } from '../core/detector.js';
import { listKey } from '../core/list-keys.js';
import type { DenyList } from '../core/lists.js';
import { isWordUnit } from '../core/word.js';
import { buildCustom } from '../custom/build.js';
import { deriveTrigger } from '../custom/derive.js';

/** Detector id of what a deny list finds. */
export const DENIED = 'policy/deny';

/** The detectors of a policy's deny lists: one for all exact values, and one for each pattern. */
export function denyDetectors(deny: readonly DenyList[]): Detector[] {
  const terms = deny.flatMap(({ exact, file, entityType }) =>
    [...exact, ...file.flatMap(({ entries }) => entries)].flatMap((value) => termOf(value, entityType) ?? []),
  );
  const patterns = deny.flatMap(({ patterns: list, entityType }) =>
    list.map(({ regex, flags }) => ({ regex, flags, entityType })),
  );
  return [
    ...(terms.length > 0 ? [exactDetector(terms)] : []),
    ...patterns.map((pattern, at) => patternDetector(pattern, at)),
  ];
}

/** A value to look for, and the text in it by which it is noticed. */
interface Term {
  /** As `listKey` writes it. */
  readonly key: string;
  readonly entityType: string;
  readonly trigger: Trigger;
  /** Units of the term before its trigger. */
  readonly lead: number;
}

/** Undefined when nothing in the value can be a trigger; the checks refuse such a value. */
export function termOf(value: string, entityType: string): Term | undefined {
  const key = listKey(value);
  const word = /^[\p{Script=Latin}]+/u.exec(key)?.[0];
  // A word trigger is looked up, a literal compared: thousands of names cost as much as one.
  if (word !== undefined && word.length >= 2) {
    return { key, entityType, trigger: { on: 'word', words: [word] }, lead: 0 };
  }
  const digits = key.match(/[0-9]/g)?.length ?? 0;
  if (/^[0-9][0-9 .\-/()+]*$/.test(key) && digits >= 6 && digits <= 31) {
    return { key, entityType, trigger: { on: 'number', digits: [digits] }, lead: 0 };
  }
  const inner = /[!#-/:-[\]-~][!#-[\]-~]*/.exec(key);
  if (!inner || (inner[0].length < 2 && !/[#@$&%§~^|=*]/.test(inner[0]))) return undefined;
  return { key, entityType, trigger: { on: 'literal', text: inner[0].slice(0, 16) }, lead: inner.index };
}

function exactDetector(terms: readonly Term[]): Detector {
  const words = new Set<string>();
  const numbers = new Set<number>();
  const literals = new Set<string>();
  /** Terms by what stands at their trigger. */
  const byStart = new Map<string, Term[]>();
  for (const term of terms) {
    const { trigger, key, lead } = term;
    if (trigger.on === 'word') for (const word of trigger.words) words.add(word);
    if (trigger.on === 'number') for (const count of trigger.digits) numbers.add(count);
    if (trigger.on === 'literal') literals.add(trigger.text);
    const start = startOf(key, lead);
    const list = byStart.get(start);
    if (list) list.push(term);
    else byStart.set(start, [term]);
  }
  // The longest first: of two terms that start alike, the longer one is meant where both stand.
  for (const list of byStart.values()) list.sort((a, b) => b.key.length - a.key.length);
  const types = [...new Set(terms.map(({ entityType }) => entityType))];
  return {
    id: DENIED,
    version: 1,
    description: 'values that the policy denies',
    entityTypes: types,
    source: '',
    triggers: [
      ...(words.size > 0 ? [{ on: 'word', words: [...words] } as const] : []),
      ...(numbers.size > 0 ? [{ on: 'number', digits: [...numbers] } as const] : []),
      ...[...literals].map((text): Trigger => ({ on: 'literal', text })),
    ],
    examples: { match: [], noMatch: [] },
    detect({ text, at }: Candidate, report: Report): void {
      for (const { key, lead, entityType } of byStart.get(startOf(text, at)) ?? []) {
        const end = endOf(text, at - lead, key);
        if (end < 0) continue;
        report(at - lead, end, entityType, 1);
        return;
      }
    },
  };
}

const WORD = /\p{Script=Latin}{2,64}/uy;

/** The word that starts here, in lower case; else two characters. */
function startOf(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.test(text)
    ? text.slice(at, WORD.lastIndex).toLowerCase()
    : text.slice(at, at + 2).toLowerCase();
}

/** Where a term that starts at `start` ends; -1 when it does not stand there. Spaces and line ends are alike. */
function endOf(text: string, start: number, key: string): number {
  if (start < 0 || (isWordUnit(text.charCodeAt(start)) && isWordUnit(text.charCodeAt(start - 1)))) return -1;
  let at = start;
  for (const char of key) {
    if (char === ' ') {
      const from = at;
      while (at < text.length && /\s/u.test(text[at]!)) at++;
      if (at === from) return -1;
    } else {
      const here = text.slice(at, at + char.length);
      if (here.toLowerCase() !== char) return -1;
      at += char.length;
    }
  }
  return isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at)) ? -1 : at;
}

interface DenyPattern {
  readonly regex: string;
  readonly flags: string;
  readonly entityType: string;
}

function patternDetector({ regex, flags, entityType }: DenyPattern, at: number): Detector {
  const patterns = [{ regex, flags, score: 1 }];
  const derived = deriveTrigger(patterns);
  const custom: CustomDetector = {
    id: `${DENIED}-${at + 1}`,
    entityType,
    kind: 'direct-identifier',
    description: 'a pattern that the policy denies',
    patterns,
    lead: derived?.lead ?? 0,
    trigger: derived?.trigger ?? {},
    examples: { match: [], noMatch: [] },
  };
  return buildCustom(custom);
}
