import { DELETED, fold } from './fold.js';
import { codePointAt, hex4, sequenceLength } from './utf8.js';

/**
 * What detectors see of one text: decoded, folded to plain characters (see fold.ts), with an exact map back.
 * A view is valid until the next one is made: the maps are reused.
 */
export interface View {
  readonly text: string;
  /** Byte offset of each unit's source, or null where unit i stands at byte `base + i`. */
  readonly starts: Uint32Array | null;
  /** Byte offset behind each unit's source. */
  readonly ends: Uint32Array | null;
  readonly base: number;
}

/** First byte of the source of unit `unit`. */
export function byteStart(view: View, unit: number): number {
  return view.starts ? view.starts[unit]! : view.base + unit;
}

/** Byte behind the source of unit `unit - 1`: the end of a half-open span. */
export function byteEnd(view: View, unit: number): number {
  return view.ends ? view.ends[unit - 1]! : view.base + unit;
}

/** The view of plain printable ASCII without escapes: no map needed. */
export function plainView(bytes: Uint8Array, start: number, end: number): View {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  return { text, starts: null, ends: null, base: start };
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

/**
 * The view of any text: well-formed UTF-8, with the escapes of a JSON string when `json` is set (they have
 * been checked). Every unit costs one step, so the work is linear in the bytes.
 */
export function mappedView(bytes: Uint8Array, start: number, end: number, json: boolean): View {
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
  return { text, starts, ends, base: start };
}

/**
 * UTF-16 units of the decoded string before byte `to`, counted from `from` (both inside one text and at the
 * start of a character): the offset that findings are reported with. Nothing is folded here.
 */
export function decodedLength(bytes: Uint8Array, from: number, to: number, json: boolean): number {
  let count = 0;
  for (let at = from; at < to; ) {
    const byte = bytes[at]!;
    if (byte === 92 && json) at += bytes[at + 1] === 117 ? 6 : 2;
    else {
      const length = sequenceLength(byte);
      if (length === 4) count++;
      at += length;
    }
    count++;
  }
  return count;
}
