import type { RecordSyntax } from '../core/run-config.js';
import type { ByteSource } from '../io/byte-source.js';
import { Cutter, type FrameItem } from './cutter.js';
import { FillBuffer } from './fill-buffer.js';
import { isBlank } from './lines.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export const MAX_RECORD_BYTES: number = 16 * 1024 * 1024;
/** Frame size that suits `--workers 0`: stays in the processor's cache. */
export const INLINE_FRAME_BYTES: number = 256 * 1024;
/** Frame size that makes the way to a worker and back cheap. */
export const POOL_FRAME_BYTES: number = 1024 * 1024;

export interface FrameOptions {
  /**
   * `auto` is for names such as `x.json`, which hold either: lines of JSON, unless the first line alone is no
   * JSON value; then the source is one JSON value.
   */
  readonly syntax: RecordSyntax | 'auto';
  /** Name of the record shape; undefined: that of the first record that is a JSON object or string. */
  readonly shape?: string | undefined;
  /** A longer record is not looked at. Bytes, the line end not counted. */
  readonly maxRecordBytes?: number;
  /** Size up to which a frame is filled as long as no producer has to be waited for. */
  readonly targetBytes?: number;
  /**
   * `true`: the bytes of a frame are valid until the next pull. `false`: every frame owns its `ArrayBuffer`,
   * which can be transferred.
   */
  readonly reuse: boolean;
}

/**
 * Cuts a source into frames of whole records. Only `\n` ends a line; nothing is taken off. What is cut does
 * not depend on how the bytes arrive, except for the size of the frames. From a pipe, a frame is given as
 * soon as one record is whole. Memory stays below about four times `maxRecordBytes`, whatever the input.
 *
 * Does not close the source.
 *
 * @throws TamisError that the source throws
 */
export async function* frames(
  source: ByteSource,
  options: FrameOptions,
): AsyncGenerator<FrameItem, void, undefined> {
  const { shape, reuse, maxRecordBytes = MAX_RECORD_BYTES, targetBytes = INLINE_FRAME_BYTES } = options;
  const buffer = new FillBuffer(targetBytes, reuse);
  const cutter = new Cutter(source.name, shape, maxRecordBytes);
  // With two bytes more than a record may have, not even a CR LF to come can make it short enough.
  const most = Math.max(targetBytes, maxRecordBytes + 2);
  let { syntax } = options;
  let started = syntax === 'jsonl' || syntax === 'text';

  for (let more = true; ; ) {
    if (!started) {
      // Blank lines before a document are no part of it, however they arrived.
      const blank = blankLines(buffer);
      if (blank > 0) yield* cutter.lines(buffer.take(blank), 'jsonl');
      started = buffer.lineEnd > 0 || !more;
      if (started && syntax === 'auto') {
        const line = firstLine(buffer);
        syntax = line.length <= maxRecordBytes && isUnfinished(line) ? 'json' : 'jsonl';
      }
    }
    const isDocument = syntax === 'json';
    const end = !more ? buffer.length : isDocument ? 0 : buffer.lineEnd;
    if (end > 0 && (!more || !source.steady || buffer.isFull)) {
      const bytes = buffer.take(end);
      const items = isDocument
        ? cutter.document(bytes)
        : cutter.lines(bytes, syntax === 'text' ? 'text' : 'jsonl');
      yield* owned(items, reuse);
    } else if (!more) {
      return;
    } else if (!buffer.isFull) {
      more = await buffer.fill(source);
    } else if (buffer.bytes.length < most) {
      buffer.grow(most);
    } else {
      if (syntax === 'auto') syntax = 'jsonl';
      yield await skipRecord(source, buffer, cutter, isDocument);
      started = true;
    }
  }
}

/** When one buffer became several frames, none of them owns it. */
function* owned(items: FrameItem[], reuse: boolean): Generator<FrameItem, void, undefined> {
  if (reuse || items.length === 1) yield* items;
  else for (const item of items) yield 'oversize' in item ? item : { ...item, bytes: item.bytes.slice() };
}

/** Length of the whole lines before the first one that is not blank. */
function blankLines(buffer: FillBuffer): number {
  let start = 0;
  while (start < buffer.lineEnd) {
    const next = buffer.bytes.indexOf(LINE_FEED, start) + 1;
    if (!isBlank(buffer.bytes, start, next)) break;
    start = next;
  }
  return start;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Whether a line is the beginning of a JSON text that goes on: a bracket is open at its end, and no string. */
function isUnfinished(line: Uint8Array): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < line.length; at++) {
    const byte = line[at]!;
    if (inString) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x7b || byte === 0x5b) depth++;
    else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return depth > 0 && !inString;
}

function firstLine(buffer: FillBuffer): Uint8Array {
  const end = buffer.lineEnd > 0 ? buffer.bytes.indexOf(LINE_FEED) : buffer.length;
  return buffer.bytes.subarray(0, end);
}

/** Reads over a record that is too long to be held; `buffer` holds its start and no line end. */
async function skipRecord(
  source: ByteSource,
  buffer: FillBuffer,
  cutter: Cutter,
  isDocument: boolean,
): Promise<FrameItem> {
  let taken = 0;
  let last = 0;
  let beforeLast = 0;
  const pass = (count: number): void => {
    beforeLast = count > 1 ? buffer.bytes[count - 2]! : last;
    last = buffer.bytes[count - 1]!;
    taken += count;
    buffer.skip(count);
  };
  for (let found = false; !found; ) {
    pass(buffer.length);
    if (!(await buffer.fill(source))) break;
    const lineFeed = isDocument ? -1 : buffer.bytes.subarray(0, buffer.length).indexOf(LINE_FEED);
    if (lineFeed === -1) continue;
    pass(lineFeed + 1);
    found = true;
  }
  const ending = last !== LINE_FEED ? 0 : beforeLast === CARRIAGE_RETURN ? 2 : 1;
  return cutter.oversize(taken - ending, taken);
}
