import type { Frame } from '../core/frame.js';
import { isBlank } from '../formats/lines.js';

/** One record with its line end, or a run of blank lines. */
export interface Piece {
  readonly blank: boolean;
  /** Byte offset in the frame. */
  readonly start: number;
  readonly end: number;
}

const LF = 10;

/** The records of a frame and the blank lines between them, without a gap. A JSON document is one record. */
export function pieces({ bytes, syntax }: Pick<Frame, 'bytes' | 'syntax'>): Piece[] {
  if (syntax === 'json') return [{ blank: isBlank(bytes, 0, bytes.length), start: 0, end: bytes.length }];
  const found: Piece[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    const lineEnd = bytes.indexOf(LF, start);
    end = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const blank = isBlank(bytes, start, end);
    const last = found.at(-1);
    if (blank && last?.blank) found[found.length - 1] = { blank, start: last.start, end };
    else found.push({ blank, start, end });
  }
  return found;
}
