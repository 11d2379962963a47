import type { Detector } from '../core/detector.js';
import { hexValue } from './utf8.js';

/** Reach is counted up to here; no trigger asks for more digits. */
const MAX_DIGITS = 48;
const MAX_TOKEN = 64;

const PLAIN = 0;
const LETTER = 1;
const DIGIT = 2;
/** May stand between the groups of a number. */
const SEPARATOR = 3;

const CLASSES = new Uint8Array(128);
CLASSES.fill(DIGIT, 48, 58);
CLASSES.fill(LETTER, 65, 91);
CLASSES.fill(LETTER, 97, 123);
for (const separator of " \n\r\t.-/(),+:_'") CLASSES[separator.charCodeAt(0)] = SEPARATOR;

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
  private readonly byToken: number[][];
  private readonly literals: (Literal[] | undefined)[] = [];
  private readonly hex: number[] = [];
  private readonly minDigits: number;
  private readonly starts: number[] = [];
  private readonly sizes: number[] = [];
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
        } else if (trigger.on === 'code') {
          for (let n = trigger.min; n <= MAX_TOKEN; n++) add(this.byToken[n]!, number);
        } else if (trigger.on === 'hex') add(this.hex, number);
        else this.addLiteral(trigger.text.toLowerCase(), number);
      }
    });
    this.minDigits = minDigits;
  }

  private addLiteral(text: string, detector: number): void {
    for (const first of new Set([text[0]!, text[0]!.toUpperCase()])) {
      const unit = first.charCodeAt(0);
      const list = this.literals[unit] ?? [];
      this.literals[unit] = list;
      list.push({ text, detector });
    }
  }

  run(text: string, found: OnCandidate): void {
    const { starts, sizes, joined, literals, hex } = this;
    const length = text.length;
    let groups = 0;
    /** End of the last group while only separators have followed it, else -9. */
    let lastEnd = -9;
    let tokenStart = -1;
    let tokenKinds = 0;
    for (let at = 0; at <= length; at++) {
      const unit = at < length ? text.charCodeAt(at) : 32;
      const kind = unit < 128 ? CLASSES[unit]! : PLAIN;
      if (kind === DIGIT) {
        if (tokenStart < 0) tokenStart = at;
        const before = at > 0 ? text.charCodeAt(at - 1) : 32;
        if (before < 48 || before > 57) {
          starts[groups] = at;
          sizes[groups] = 0;
          joined[groups] = groups > 0 && at - lastEnd <= 3;
          groups++;
        }
        sizes[groups - 1]!++;
        tokenKinds |= DIGIT;
        lastEnd = at + 1;
        continue;
      }
      if (kind === LETTER) {
        if (tokenStart < 0) tokenStart = at;
        tokenKinds |= LETTER;
        lastEnd = -9;
      } else {
        if (tokenKinds === (LETTER | DIGIT)) {
          const list = this.byToken[Math.min(at - tokenStart, MAX_TOKEN)]!;
          for (let i = 0; i < list.length; i++) found(list[i]!, tokenStart);
        }
        tokenStart = -1;
        tokenKinds = 0;
        if (kind !== SEPARATOR) lastEnd = -9;
        if (hex.length > 0 && (unit === 58 || unit === 45) && isHexJoint(text, at, unit)) {
          for (let i = 0; i < hex.length; i++) found(hex[i]!, at);
        }
      }
      const list = literals[unit];
      if (list === undefined) continue;
      for (let i = 0; i < list.length; i++) {
        const literal = list[i]!;
        if (literal.text.length === 1 || startsWith(text, at, literal.text)) found(literal.detector, at);
      }
    }
    if (groups > 0) this.offerNumbers(groups, found);
  }

  /** From right to left, because what can be reached from a group depends on the groups behind it. */
  private offerNumbers(groups: number, found: OnCandidate): void {
    const { starts, sizes, joined } = this;
    const reach = sizes;
    // `count` groups are reachable from the current one, within the digits that matter.
    const counts: number[] = [];
    for (let i = groups - 1; i >= 0; i--) {
      const linked = i + 1 < groups && joined[i + 1];
      counts[i] = linked ? Math.min(MAX_DIGITS, counts[i + 1]! + 1) : 1;
      if (linked) reach[i] = Math.min(MAX_DIGITS, reach[i]! + reach[i + 1]!);
    }
    for (let i = 0; i < groups; i++) {
      const digits = Math.min(MAX_DIGITS, reach[i]!);
      if (digits < this.minDigits) continue;
      const list = this.byDigits[digits]!;
      for (let d = 0; d < list.length; d++) found(list[d]!, starts[i]!);
      for (const wish of this.grouped) {
        if (digits >= wish.min && counts[i]! >= wish.groups) found(wish.detector, starts[i]!);
      }
    }
    if (groups > 4096) {
      starts.length = 0;
      sizes.length = 0;
      joined.length = 0;
    }
  }
}

function add(list: number[], detector: number): void {
  if (!list.includes(detector)) list.push(detector);
}

function startsWith(text: string, at: number, lower: string): boolean {
  for (let i = 1; i < lower.length; i++) {
    const unit = text.charCodeAt(at + i);
    const wanted = lower.charCodeAt(i);
    if (unit !== wanted && !(unit >= 65 && unit <= 90 && unit + 32 === wanted)) return false;
  }
  return true;
}

/** A colon between hexadecimal digits or beside another, or a hyphen with hexadecimal pairs on both sides. */
function isHexJoint(text: string, at: number, unit: number): boolean {
  if (unit === 58) {
    return (
      text.charCodeAt(at + 1) === 58 ||
      (hexValue(text.charCodeAt(at - 1)) >= 0 && hexValue(text.charCodeAt(at + 1)) >= 0)
    );
  }
  return (
    text.charCodeAt(at + 3) === 45 &&
    hexValue(text.charCodeAt(at + 1)) >= 0 &&
    hexValue(text.charCodeAt(at + 2)) >= 0
  );
}
