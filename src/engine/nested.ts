import { hex4, sequenceLength } from './utf8.js';

/** JSON that was written inside a JSON string, as UTF-8 bytes of its own, with the way back. */
export interface Nested {
  readonly bytes: Buffer;
  /** Offset, in the bytes around it, of the source of each byte; one more for the end. */
  readonly origin: Uint32Array;
}

const SIMPLE: Record<number, number> = { 34: 34, 92: 92, 47: 47, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 };

/** Whether a string value may hold an object or array, by its first character: worth trying to walk. */
export function looksLikeJson(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    let unit = bytes[at]!;
    let next = at + 1;
    if (unit === 92) {
      const letter = bytes[at + 1]!;
      unit = letter === 117 ? hex4(bytes, at + 2) : SIMPLE[letter]!;
      next = at + (letter === 117 ? 6 : 2);
    }
    if (unit === 123 || unit === 91) return true;
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return false;
    at = next;
  }
  return false;
}

/** Undoes one level of JSON string escapes. The string has been checked. A lone surrogate makes no UTF-8: undefined. */
export function decodeNested(bytes: Uint8Array, start: number, end: number): Nested | undefined {
  const decoded = Buffer.allocUnsafe(end - start);
  const origin = new Uint32Array(end - start + 1);
  let n = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at]!;
    if (byte !== 92) {
      const next = at + sequenceLength(byte);
      for (const first = at; at < next; at++) {
        decoded[n] = bytes[at]!;
        origin[n++] = first;
      }
      continue;
    }
    const letter = bytes[at + 1]!;
    if (letter !== 117) {
      decoded[n] = SIMPLE[letter]!;
      origin[n++] = at;
      at += 2;
      continue;
    }
    let codePoint = hex4(bytes, at + 2);
    let next = at + 6;
    if (codePoint >= 0xd800 && codePoint < 0xe000) {
      const low = bytes[next] === 92 && bytes[next + 1] === 117 ? hex4(bytes, next + 2) : -1;
      if (codePoint >= 0xdc00 || low < 0xdc00 || low >= 0xe000) return undefined;
      codePoint = 0x10000 + ((codePoint - 0xd800) << 10) + (low - 0xdc00);
      next += 6;
    }
    for (const part of Buffer.from(String.fromCodePoint(codePoint))) {
      decoded[n] = part;
      origin[n++] = at;
    }
    at = next;
  }
  origin[n] = end;
  return { bytes: decoded.subarray(0, n), origin: origin.subarray(0, n + 1) };
}
