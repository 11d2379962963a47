import { DELETED, fold, foldInPlace } from './fold.js';
import { codePointAt, hex4, sequenceLength } from './utf8.js';

/**
 * What detectors see of one text: decoded, folded to plain characters (see fold.ts), with an exact way back
 * to the bytes. A view is valid until the next one is made.
 *
 * Most texts are decoded by the platform (ten times as fast as a loop here), and the way back is walked only
 * when something was found. A text in which characters vanish gets a map of every unit instead.
 */
export interface View {
  readonly text: string;
  /** First byte of the source of unit `unit`. */
  byteStart(unit: number): number;
  /** Byte behind the source of unit `unit - 1`: the end of a half-open span. */
  byteEnd(unit: number): number;
}

/** The view of plain printable ASCII without escapes: units are bytes. */
class PlainView implements View {
  readonly text: string;
  private readonly base: number;

  constructor(text: string, base: number) {
    this.text = text;
    this.base = base;
  }

  byteStart(unit: number): number {
    return this.base + unit;
  }

  byteEnd(unit: number): number {
    return this.base + unit;
  }
}

/**
 * The view of a text whose units are those of the decoded string: the way back is walked. Asked for starts in
 * the order of the text, with the end of each behind its start, it walks the text once.
 */
class WalkedView implements View {
  readonly text: string;
  private readonly bytes: Uint8Array;
  private readonly base: number;
  private readonly json: boolean;
  /** The character that was asked for last: its first unit and its first byte. */
  private unit = 0;
  private byte: number;

  constructor(text: string, bytes: Uint8Array, base: number, json: boolean) {
    this.text = text;
    this.bytes = bytes;
    this.base = base;
    this.json = json;
    this.byte = base;
  }

  byteStart(unit: number): number {
    if (unit < this.unit) {
      this.unit = 0;
      this.byte = this.base;
    }
    for (;;) {
      const length = this.lengthAt(this.byte);
      const units = this.unitsOf(length);
      // Inside of a pair: where the pair begins.
      if (this.unit + units > unit) return this.byte;
      this.unit += units;
      this.byte += length;
    }
  }

  byteEnd(unit: number): number {
    if (unit < this.unit) this.byteStart(unit);
    let at = this.unit;
    let byte = this.byte;
    while (at < unit) {
      const length = this.lengthAt(byte);
      at += this.unitsOf(length);
      byte += length;
    }
    return byte;
  }

  /** Bytes of the character at `byte`: 12 for a surrogate pair in escapes. */
  private lengthAt(byte: number): number {
    return characterLength(this.bytes, byte, this.json);
  }

  private unitsOf(length: number): number {
    return length === 4 || length === PAIR ? 2 : 1;
  }
}

/** Length of a surrogate pair that is written as two escapes. */
const PAIR = 12;

function characterLength(bytes: Uint8Array, at: number, json: boolean): number {
  const byte = bytes[at]!;
  if (byte !== 92 || !json) return sequenceLength(byte);
  if (bytes[at + 1] !== 117) return 2;
  const isPair =
    (bytes[at + 2]! | 0x20) === 100 &&
    bytes[at + 6] === 92 &&
    bytes[at + 7] === 117 &&
    (hex4(bytes, at + 2) & 0xfc00) === 0xd800 &&
    (hex4(bytes, at + 8) & 0xfc00) === 0xdc00;
  return isPair ? PAIR : 6;
}

/** The view with a map of every unit. */
class MappedView implements View {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  byteStart(unit: number): number {
    return starts[unit]!;
  }

  byteEnd(unit: number): number {
    return ends[unit - 1]!;
  }
}

/** The view of plain printable ASCII without escapes. */
export function plainView(bytes: Buffer, start: number, end: number): View {
  return new PlainView(bytes.toString('latin1', start, end), start);
}

/**
 * The view of any text: well-formed UTF-8, with the escapes of a JSON string when `json` is set (they have
 * been checked).
 */
export function viewOf(bytes: Buffer, start: number, end: number, json: boolean): View {
  const raw = bytes.toString('utf8', start, end);
  const text = foldInPlace(json && raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw);
  return text === undefined ? mappedView(bytes, start, end, json) : new WalkedView(text, bytes, start, json);
}

let units = new Uint16Array(4096);
let starts = new Uint32Array(4096);
let ends = new Uint32Array(4096);

function reserve(length: number): void {
  if (units.length >= length) return;
  const size = Math.max(length, units.length * 2);
  units = new Uint16Array(size);
  starts = new Uint32Array(size);
  ends = new Uint32Array(size);
}

/** Gives back what one very long text made the maps grow to. */
export function releaseLongMaps(): void {
  if (units.length <= 1 << 16) return;
  units = new Uint16Array(4096);
  starts = new Uint32Array(4096);
  ends = new Uint32Array(4096);
}

const ESCAPED = new Uint8Array(128);
for (const [letter, unit] of Object.entries({
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  '"': 34,
  '\\': 92,
  '/': 47,
})) {
  ESCAPED[letter.charCodeAt(0)] = unit;
}

/** Decodes, folds and maps unit by unit. */
function mappedView(bytes: Uint8Array, start: number, end: number, json: boolean): View {
  reserve(end - start);
  let n = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at]!;
    let next = at + 1;
    let codePoint = byte;
    if (byte >= 0x80) {
      codePoint = codePointAt(bytes, at);
      next = at + sequenceLength(byte);
    } else if (json && byte === 92) {
      const letter = bytes[at + 1]!;
      next = at + 2;
      if (letter === 117) {
        codePoint = hex4(bytes, at + 2);
        next = at + 6;
        if (codePoint >= 0xd800 && codePoint < 0xdc00 && bytes[next] === 92 && bytes[next + 1] === 117) {
          const low = hex4(bytes, next + 2);
          if (low >= 0xdc00 && low < 0xe000) {
            codePoint = 0x10000 + ((codePoint - 0xd800) << 10) + (low - 0xdc00);
            next += 6;
          }
        }
      } else codePoint = ESCAPED[letter]!;
    }
    if (codePoint >= 0x80 || codePoint < 32) codePoint = fold(codePoint);
    if (codePoint !== DELETED) {
      starts[n] = at;
      ends[n] = next;
      if (codePoint > 0xffff) {
        units[n++] = 0xd7c0 + (codePoint >> 10);
        starts[n] = at;
        ends[n] = next;
        units[n++] = 0xdc00 + (codePoint & 0x3ff);
      } else units[n++] = codePoint;
    }
    at = next;
  }
  const text = Buffer.from(units.buffer, 0, n * 2).toString('utf16le');
  return new MappedView(text);
}

/**
 * UTF-16 units of the decoded string before byte `to`, counted from `from` (both inside one text and at the
 * start of a character): the offset that findings are reported with. Nothing is folded here.
 */
export function decodedLength(bytes: Uint8Array, from: number, to: number, json: boolean): number {
  let count = 0;
  for (let at = from; at < to; ) {
    const length = characterLength(bytes, at, json);
    count += length === 4 || length === PAIR ? 2 : 1;
    at += length;
  }
  return count;
}
