import { hex4, sequenceLength } from './utf8.js';

/**
 * What detectors see of one text: decoded, folded to plain characters (see fold.ts), with an exact way back
 * to the bytes. A view is valid until the next one is made (see scanner.ts).
 */
export interface View {
  readonly text: string;
  /** First byte of the source of unit `unit`. */
  byteStart(unit: number): number;
  /** Byte behind the source of unit `unit - 1`: the end of a half-open span. */
  byteEnd(unit: number): number;
}

/** The view of plain printable ASCII without escapes: units are bytes. */
export class PlainView implements View {
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
