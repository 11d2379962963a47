import type { Detector } from '../core/detector.js';
import { hexValue } from './utf8.js';

/** Reach is counted up to here; no trigger asks for more digits. */
const MAX_DIGITS = 48;
const MAX_TOKEN = 64;

const PLAIN = 0;
const DIGIT = 1;
/** A colon or hyphen that may join hexadecimal groups. */
const JOINT = 2;
const LITERAL = 3;

/** May stand between the groups of a number. */
const SEPARATORS = new Uint8Array(128);
for (const separator of " \n\r\t.-/(),+:_'") SEPARATORS[separator.charCodeAt(0)] = 1;

interface Literal {
  /** Lower case. */
  readonly text: string;
  readonly detector: number;
}

/** Calls `detector` (its number in the list) at unit `at`. */
export type OnCandidate = (detector: number, at: number) => void;

/**
 * The scan of a view: one pass that finds all triggers of all detectors. Detectors are looked up by what the
 * candidate is (how many digits, how long a token, which literal), so each sees its own triggers only.
 */
export class Scan {
  /** By number of digits reached: detectors without a wish for groups. */
  private readonly byDigits: number[][];
  private readonly grouped: { min: number; groups: number; detector: number }[] = [];
  private readonly numbers: { counts: Set<number>; detector: number }[] = [];
  private readonly words: { words: string[]; detector: number }[] = [];
  private readonly byToken: number[][];
  /** Of a detector with a wish for digits beside its tokens: how many. */
  private readonly digitsBeside: number[] = [];
  /** Literals of one character, by it. */
  private readonly singles: (number[] | undefined)[] = new Array(128);
  /** The others, by their first two. */
  private readonly literals: (Literal[] | undefined)[] = new Array(128 * 128);
  private readonly hex: number[] = [];
  private readonly minDigits: number;
  private readonly classes = new Uint8Array(128);
  private readonly starts: number[] = [];
  private readonly sizes: number[] = [];
  /** Mixed tokens of the text: start and length. */
  private readonly tokens: number[] = [];
  /** Whether the group is joined to the one before it. */
  private readonly joined: boolean[] = [];

  constructor(detectors: readonly Detector[]) {
    this.byDigits = Array.from({ length: MAX_DIGITS + 1 }, () => []);
    this.byToken = Array.from({ length: MAX_TOKEN + 1 }, () => []);
    let minDigits = Number.POSITIVE_INFINITY;
    detectors.forEach((detector, number) => {
      for (const trigger of detector.triggers) {
        if (trigger.on === 'digits') {
          minDigits = Math.min(minDigits, trigger.min);
          if (trigger.groups !== undefined) {
            this.grouped.push({ min: trigger.min, groups: trigger.groups, detector: number });
          } else for (let n = trigger.min; n <= MAX_DIGITS; n++) add(this.byDigits[n]!, number);
        } else if (trigger.on === 'number') {
          minDigits = Math.min(minDigits, ...trigger.digits);
          this.numbers.push({ counts: new Set(trigger.digits), detector: number });
        } else if (trigger.on === 'word') {
          this.words.push({ words: trigger.words.map(plainLetters), detector: number });
        } else if (trigger.on === 'code') {
          for (let n = trigger.min; n <= Math.min(trigger.max ?? MAX_TOKEN, MAX_TOKEN); n++) add(this.byToken[n]!, number);
          this.digitsBeside[number] = trigger.digits ?? 0;
        } else if (trigger.on === 'hex') add(this.hex, number);
        else this.addLiteral(trigger.text.toLowerCase(), number);
      }
    });
    this.minDigits = minDigits;
    if (this.hex.length > 0) this.classes[58] = this.classes[45] = this.classes[46] = JOINT;
    this.classes.fill(DIGIT, 48, 58);
  }

  private addLiteral(text: string, detector: number): void {
    const [first = '', second = ''] = text;
    for (const a of bothCases(first)) {
      this.classes[a] = LITERAL;
      if (text.length === 1) this.singles[a] = [...(this.singles[a] ?? []), detector];
      else {
        for (const b of bothCases(second)) {
          const pair = (a << 7) | b;
          this.literals[pair] = [...(this.literals[pair] ?? []), { text, detector }];
        }
      }
    }
  }

  run(text: string, found: OnCandidate): void {
    const { classes, starts, sizes, joined } = this;
    const length = text.length;
    let groups = 0;
    let lastEnd = -9;
    let tokenEnd = 0;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 128) continue;
      const kind = classes[unit]!;
      if (kind === PLAIN) continue;
      if (kind === DIGIT) {
        let end = at + 1;
        while (end < length && isDigit(text.charCodeAt(end))) end++;
        starts[groups] = at;
        sizes[groups] = end - at;
        joined[groups] = at - lastEnd <= 3 && areSeparators(text, lastEnd, at);
        groups++;
        lastEnd = end;
        if (at >= tokenEnd) tokenEnd = this.noteToken(text, at, end);
        at = end - 1;
        continue;
      }
      if (kind === JOINT && isHexJoint(text, at, unit)) {
        for (let i = 0; i < this.hex.length; i++) found(this.hex[i]!, at);
      }
      const single = this.singles[unit];
      if (single !== undefined) for (let i = 0; i < single.length; i++) found(single[i]!, at);
      // A look behind the end would make the compiler give up its fast version of this loop.
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const list = this.literals[(unit << 7) | (next & 127)];
      if (list === undefined) continue;
      for (let i = 0; i < list.length; i++) {
        const literal = list[i]!;
        if (startsWith(text, at, literal.text)) found(literal.detector, at);
      }
    }
    if (this.words.length > 0) {
      for (const { 0: written, index } of text.matchAll(/[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+/g)) {
        const word = plainLetters(written);
        for (const { words, detector } of this.words) {
          if (words.some((wanted) => isWord(word, wanted))) found(detector, index);
        }
      }
    }
    if (groups > 0) this.offerTokens(this.offerNumbers(groups, found), found);
  }

  /** Notes the token around the digits from `start` to `end` when it holds a letter. @returns its end */
  private noteToken(text: string, start: number, end: number): number {
    let from = start;
    while (from > 0 && isAlphanumeric(text.charCodeAt(from - 1))) from--;
    let to = end;
    while (to < text.length && isAlphanumeric(text.charCodeAt(to))) to++;
    if (to - from > end - start && this.byToken[Math.min(to - from, MAX_TOKEN)]!.length > 0) {
      this.tokens.push(from, to - from);
    }
    return to;
  }

  private offerTokens(mostDigits: number, found: OnCandidate): void {
    const { tokens } = this;
    for (let i = 0; i < tokens.length; i += 2) {
      const list = this.byToken[Math.min(tokens[i + 1]!, MAX_TOKEN)]!;
      for (const detector of list)
        if (this.digitsBeside[detector]! <= mostDigits) found(detector, tokens[i]!);
    }
    tokens.length = 0;
  }

  /**
   * From right to left, because what can be reached from a group depends on the groups behind it.
   *
   * @returns the most digits that any group reaches
   */
  private offerNumbers(groups: number, found: OnCandidate): number {
    const { starts, sizes, joined } = this;
    const reach = sizes;
    const own = sizes.slice(0, groups);
    // `count` groups are reachable from the current one, within the digits that matter.
    const counts: number[] = [];
    for (let i = groups - 1; i >= 0; i--) {
      const linked = i + 1 < groups && joined[i + 1];
      counts[i] = linked ? Math.min(MAX_DIGITS, counts[i + 1]! + 1) : 1;
      if (linked) reach[i] = Math.min(MAX_DIGITS, reach[i]! + reach[i + 1]!);
    }
    let most = 0;
    for (let i = 0; i < groups; i++) {
      const digits = Math.min(MAX_DIGITS, reach[i]!);
      most = Math.max(most, digits);
      if (digits < this.minDigits) continue;
      const list = this.byDigits[digits]!;
      for (let d = 0; d < list.length; d++) found(list[d]!, starts[i]!);
      let sum = 0;
      for (let g = i; g < groups && sum < 32 && (g === i || joined[g]); g++) {
        sum += own[g]!;
        for (const { counts, detector } of this.numbers) if (counts.has(sum)) found(detector, starts[i]!);
      }
      for (const wish of this.grouped) {
        if (digits >= wish.min && counts[i]! >= wish.groups) found(wish.detector, starts[i]!);
      }
    }
    if (groups > 4096) {
      starts.length = 0;
      sizes.length = 0;
      joined.length = 0;
    }
    return most;
  }
}

function isWord(word: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  if (wanted.startsWith('*')) return word.endsWith(wanted.slice(1));
  return word === wanted;
}

function plainLetters(word: string): string {
  return [...word].map((letter) => letter.normalize('NFD')[0]!.toLowerCase()).join('');
}

function bothCases(letter: string): Set<number> {
  return new Set([letter.toLowerCase().charCodeAt(0), letter.toUpperCase().charCodeAt(0)]);
}

function add(list: number[], detector: number): void {
  if (!list.includes(detector)) list.push(detector);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function areSeparators(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 128 || SEPARATORS[unit] === 0) return false;
  }
  return true;
}

function startsWith(text: string, at: number, lower: string): boolean {
  for (let i = 1; i < lower.length; i++) {
    const unit = text.charCodeAt(at + i);
    const wanted = lower.charCodeAt(i);
    if (unit !== wanted && !(unit >= 65 && unit <= 90 && unit + 32 === wanted)) return false;
  }
  return true;
}

/** A colon beside another, or between hexadecimal digits with another near; a hyphen with a pair and a hyphen behind. */
function isHexJoint(text: string, at: number, unit: number): boolean {
  if (unit === 45) {
    return (
      text.charCodeAt(at + 3) === 45 &&
      hexValue(text.charCodeAt(at + 1)) >= 0 &&
      hexValue(text.charCodeAt(at + 2)) >= 0
    );
  }
  if (unit === 46) {
    if (text.charCodeAt(at + 5) !== 46) return false;
    for (let away = 1; away <= 4; away++) {
      if (hexValue(text.charCodeAt(at - away)) < 0 || hexValue(text.charCodeAt(at + away)) < 0) return false;
    }
    return true;
  }
  if (text.charCodeAt(at + 1) === 58) return true;
  if (hexValue(text.charCodeAt(at - 1)) < 0 || hexValue(text.charCodeAt(at + 1)) < 0) return false;
  for (let away = 2; away <= 5; away++) {
    if (text.charCodeAt(at + away) === 58 || text.charCodeAt(at - away) === 58) return true;
  }
  return false;
}
