import type { Detector } from '../core/detector.js';
import { fold, isExotic } from './fold.js';
import { codePointAt, hex4, hexValue, sequenceLength } from './utf8.js';

/**
 * The first look at raw bytes: can this text hold anything at all? Most texts cannot, and are never decoded.
 * The gate may let through too much (the scan of the view decides), never too little.
 */

/** Flags of a text, as {@link Gate.string} leaves them. */
export const ESCAPED = 1;
export const NON_ASCII = 2;
/** The text must be decoded and scanned. */
export const TRIGGERED = 4;

const PLAIN = 0;
const DIGIT = 1;
const QUOTE = 2;
const BACKSLASH = 3;
const CONTROL = 4;
const WIDE = 5;
const COLON = 6;
const HYPHEN = 7;
const LITERAL = 8;
const STRAY = 9;
const DOT = 10;
const ACCENT = 11;

/** Longest mixed token that is measured; longer ones count as long enough. */
const TOKEN_SPAN = 64;

export class Gate {
  /** Flags of the text that was read last. */
  flags = 0;
  private readonly classes = new Uint8Array(256);
  /** What is left to look for once a text is known to be triggered. */
  private readonly structure = new Uint8Array(256);
  /** Literals by their first byte, upper and lower case, as lower-case bytes. */
  private readonly literals: (Uint8Array[] | undefined)[] = [];
  /** Which second bytes are worth a closer look, by first and second byte. */
  private readonly pairs = new Uint8Array(65536);
  private readonly hex: boolean;
  private readonly minDigits: number;
  private readonly minGroupedDigits: number;
  private readonly minGroups: number;
  private readonly minCode: number;

  constructor(detectors: readonly Detector[]) {
    const triggers = detectors.flatMap((detector) => detector.triggers);
    const smallest = (values: number[]): number => Math.min(Number.POSITIVE_INFINITY, ...values);
    const digits = triggers.filter((trigger) => trigger.on === 'digits');
    const numbers = triggers.filter((trigger) => trigger.on === 'number');
    const grouped = digits.filter((trigger) => trigger.groups !== undefined);
    const codes = triggers.filter((trigger) => trigger.on === 'code');
    this.minDigits = smallest([
      ...digits.filter((trigger) => trigger.groups === undefined).map((trigger) => trigger.min),
      ...codes.flatMap((trigger) => trigger.digits ?? []),
      ...numbers.flatMap((trigger) => trigger.digits),
    ]);
    this.minGroupedDigits = smallest(grouped.map((trigger) => trigger.min));
    this.minGroups = smallest(grouped.map((trigger) => trigger.groups!));
    this.minCode = smallest(codes.filter((t) => t.digits === undefined).map((t) => t.min));
    this.hex = triggers.some((trigger) => trigger.on === 'hex');
    const { classes, structure } = this;
    for (const table of [classes, structure]) {
      table.fill(CONTROL, 0, 32);
      table[34] = QUOTE;
      table[92] = BACKSLASH;
      table.fill(STRAY, 0x80, 0xc2);
      table.fill(WIDE, 0xc2, 0xf5);
      table.fill(STRAY, 0xf5);
      // U+00C0 to U+00FF: letters that stand for themselves, and the most frequent by far.
      table[0xc3] = ACCENT;
    }
    // Bytes behind the lead byte of a sequence: the whole frame was checked to be UTF-8 beforehand.
    for (const table of [classes, structure]) table.fill(PLAIN, 0x80, 0xc0);
    if (digits.length > 0 || codes.length > 0 || numbers.length > 0) classes.fill(DIGIT, 48, 58);
    for (const trigger of triggers) if (trigger.on === 'literal') this.addLiteral(trigger.text);
    for (const trigger of triggers) {
      if (trigger.on !== 'word') continue;
      for (const word of trigger.words) this.addLiteral(word.normalize('NFD').replace(/\p{M}|\*/gu, '').slice(0, 2));
    }
    if (this.hex) {
      classes[58] = COLON;
      classes[45] = HYPHEN;
      classes[46] = DOT;
    }
  }

  private addLiteral(literal: string): void {
    if (!/^[!#-/:-[\]-~]/.test(literal))
      throw new RangeError('a literal trigger starts with an ASCII letter or sign');
    const lower = Buffer.from(literal.toLowerCase());
    const [first, second] = [literal.charCodeAt(0), literal.charCodeAt(1)];
    for (const a of bothCases(first)) {
      this.literals[a] = [...(this.literals[a] ?? []), lower];
      if (this.classes[a] === PLAIN) this.classes[a] = LITERAL;
      if (Number.isNaN(second)) this.pairs.fill(1, a << 8, (a + 1) << 8);
      else for (const b of bothCases(second)) this.pairs[(a << 8) | b] = 1;
      // The second character may be written as an escape (`:\/\/`).
      this.pairs[(a << 8) | 92] = 1;
    }
  }

  /**
   * Reads the text of a JSON string from behind its opening quote and checks it.
   *
   * @returns position of the closing quote, or -1 when this is no JSON string. Sets {@link flags}.
   */
  string(bytes: Uint8Array, start: number): number {
    return this.read(bytes, start, Number.POSITIVE_INFINITY, true);
  }

  /** Reads plain text up to `end`. Sets {@link flags}. */
  text(bytes: Uint8Array, start: number, end: number): void {
    this.read(bytes, start, end, false);
  }

  private read(bytes: Uint8Array, start: number, end: number, json: boolean): number {
    const { classes, structure } = this;
    let table = classes;
    let flags = 0;
    let digits = 0;
    let groups = 0;
    /** The last digit, or what followed it without ending its group of groups. */
    let lastDigit = -9;
    let digitEnd = -9;
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      const kind = table[byte];
      if (kind === PLAIN) continue;
      switch (kind) {
        case DIGIT: {
          if (at - lastDigit > 4) digits = groups = 0;
          if (at - digitEnd !== 0) groups++;
          digits++;
          lastDigit = at;
          digitEnd = at + 1;
          if (
            digits >= this.minDigits ||
            (groups >= this.minGroups && digits >= this.minGroupedDigits) ||
            (this.minCode <= TOKEN_SPAN &&
              ((at > start && isLetter(bytes[at - 1]!)) ||
                (at + 1 < bytes.length && isLetter(bytes[at + 1]!))) &&
              this.tokenLength(bytes, start, at) >= this.minCode)
          ) {
            flags |= TRIGGERED;
            table = structure;
          }
          break;
        }
        case ACCENT:
          flags |= NON_ASCII;
          at++;
          break;
        case WIDE: {
          flags |= NON_ASCII;
          // Sits between digits without ending their group.
          const length = sequenceLength(byte);
          if (at - lastDigit <= 4) lastDigit += length;
          if (table === classes && this.isSuspicious(codePointAt(bytes, at), bytes, at, at + length)) {
            flags |= TRIGGERED;
            table = structure;
          }
          at += length - 1;
          break;
        }
        case COLON:
          if (isHexColon(bytes, at) || this.startsLiteral(bytes, at)) {
            flags |= TRIGGERED;
            table = structure;
          }
          break;
        case HYPHEN:
          if (isHexHyphen(bytes, at) || this.startsLiteral(bytes, at)) {
            flags |= TRIGGERED;
            table = structure;
          }
          break;
        case DOT: {
          // Most dots end a sentence.
          const next = bytes[at + 1]!;
          if (next === 32 || next === 34 || next === 10) break;
          if (isHexDot(bytes, at) || this.startsLiteral(bytes, at)) {
            flags |= TRIGGERED;
            table = structure;
          }
          break;
        }
        case LITERAL:
          // Looked up here, because most literals' first characters are just letters or dots.
          if (this.pairs[(byte << 8) | bytes[at + 1]!] !== 0 && this.startsLiteral(bytes, at)) {
            flags |= TRIGGERED;
            table = structure;
          }
          break;
        case QUOTE:
          if (!json) break;
          this.flags = flags;
          return at;
        case BACKSLASH: {
          if (!json) break;
          flags |= ESCAPED;
          const letter = bytes[at + 1]!;
          let length = 2;
          if (letter === 117) {
            const codePoint = hex4(bytes, at + 2);
            if (codePoint < 0) return -1;
            length = 6;
            if (
              codePoint < 0x80 ||
              (codePoint >= 0xd800 && codePoint < 0xdc00) ||
              this.isSuspicious(codePoint, bytes, at, at + 6)
            ) {
              flags |= TRIGGERED;
              table = structure;
            }
          } else if (!isEscapeLetter(letter)) return -1;
          else if (letter === 47 && this.literals[47] !== undefined) flags |= TRIGGERED;
          if (at - lastDigit <= 4) lastDigit += length;
          at += length - 1;
          break;
        }
        case CONTROL:
          if (json) return -1;
          // A control character vanishes in the view and may hide a value; tab and line breaks stay.
          if (byte !== 9 && byte !== 10 && byte !== 13) flags |= TRIGGERED | ESCAPED;
          break;
        default:
          return -1;
      }
    }
    this.flags = flags;
    return json ? -1 : at;
  }

  /** Whether a foreign character, from `at` to `next`, can be a part of something that plain bytes do not show. */
  private isSuspicious(codePoint: number, bytes: Uint8Array, at: number, next: number): boolean {
    if (isExotic(codePoint)) return true;
    // The joiners of emoji stand behind emoji and before others; beside plain characters they hide something.
    if (codePoint === 0x200d || codePoint === 0xfe0f) {
      return (at > 0 && bytes[at - 1]! < 0x80) || isAlphanumeric(bytes[next]!);
    }
    // A foreign quote or dash may begin a literal.
    if (this.literals[fold(codePoint)] !== undefined) return true;
    // A dash before a pair of hexadecimal digits, as in addresses of network cards.
    return (
      this.hex &&
      hexValue(bytes[next]!) >= 0 &&
      hexValue(bytes[next + 1]!) >= 0 &&
      isDashOrHidden(bytes[next + 2]!) &&
      fold(codePoint) === 45
    );
  }

  /** Whether a literal may start at `at`: what an escape hides counts as equal; foreign characters are exotic. */
  private startsLiteral(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at]!;
    for (const literal of this.literals[byte] ?? []) {
      let i = 1;
      for (; i < literal.length; i++) {
        const next = bytes[at + i]!;
        // Escapes hide anything; foreign dashes, spaces and quotes fold to these three.
        if (next === 92 || (next >= 0x80 && isJoiningSign(literal[i]!))) return true;
        if (next !== literal[i] && !(next >= 65 && next <= 90 && next + 32 === literal[i])) break;
      }
      if (i === literal.length) return true;
    }
    return false;
  }

  /** Length of the run of ASCII letters and digits around `at`, as far as it matters. */
  private tokenLength(bytes: Uint8Array, start: number, at: number): number {
    let from = at;
    const floor = Math.max(start, at - TOKEN_SPAN);
    while (from > floor && isAlphanumeric(bytes[from - 1]!)) from--;
    let to = at + 1;
    while (to - at < TOKEN_SPAN && isAlphanumeric(bytes[to]!)) to++;
    return to - from;
  }
}

/** See the `hex` trigger: `::`, or a colon between hexadecimal digits with another one near. */
function isHexColon(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] === 58) return true;
  if (hexValue(bytes[at - 1]!) < 0 || hexValue(bytes[at + 1]!) < 0) return false;
  // Five characters are up to thirty bytes.
  for (let away = 2; away <= 30; away++) if (bytes[at + away] === 58 || bytes[at - away] === 58) return true;
  return false;
}

/** See the `hex` trigger: a hyphen with a pair of hexadecimal digits and another hyphen behind it. */
function isHexHyphen(bytes: Uint8Array, at: number): boolean {
  return hexValue(bytes[at + 1]!) >= 0 && hexValue(bytes[at + 2]!) >= 0 && isDashOrHidden(bytes[at + 3]!);
}

/** A hyphen, or what may be one once it is decoded. */
function isDashOrHidden(byte: number): boolean {
  return byte === 45 || byte === 92 || byte >= 0x80;
}

function isJoiningSign(byte: number): boolean {
  return byte === 32 || byte === 39 || byte === 45;
}

/** See the `hex` trigger: `.` in `0012.3456.789a`. */
function isHexDot(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 5] !== 46) return false;
  for (let away = 1; away <= 4; away++) {
    if (hexValue(bytes[at - away]!) < 0 || hexValue(bytes[at + away]!) < 0) return false;
  }
  return true;
}

function bothCases(unit: number): number[] {
  const char = String.fromCharCode(unit);
  return [...new Set([char.toLowerCase().charCodeAt(0), char.toUpperCase().charCodeAt(0)])];
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 97 && lower <= 122;
}

function isAlphanumeric(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || isLetter(byte);
}

function isEscapeLetter(byte: number): boolean {
  return (
    byte === 110 ||
    byte === 34 ||
    byte === 92 ||
    byte === 47 ||
    byte === 116 ||
    byte === 114 ||
    byte === 98 ||
    byte === 102
  );
}
