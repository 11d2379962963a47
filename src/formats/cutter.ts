import type { Frame } from '../core/frame.js';
import type { Reject } from '../core/outcome.js';
import type { RecordSyntax } from '../core/run-config.js';
import { contentEnd, isBlank } from './lines.js';
import { recognise, recogniseDocument } from './recognise.js';
import { GENERIC } from './shapes.js';

const LINE_FEED = 10;

/** A frame that the run has not numbered yet. */
export interface CutFrame extends Omit<Frame, 'sequence'> {
  /** Records in it; blank lines are none. */
  readonly records: number;
}

/** A record that was too long to be looked at, in its place between the frames. */
export interface OversizeRecord {
  readonly source: string;
  readonly oversize: Reject;
  /** Number of the record in its source. */
  readonly record: number;
  /** Bytes of the source that it took, the line end included. */
  readonly bytes: number;
}

export type FrameItem = CutFrame | OversizeRecord;

/** Keeps the place in the source, and cuts what is whole into frames. */
export class Cutter {
  readonly #source: string;
  readonly #maxRecordBytes: number;
  #shape: string;
  #decided: boolean;
  /** Byte offset of what is cut next. */
  #offset = 0;
  /** Number of the record that comes next. */
  #record = 0;

  /** @param shape name of the shape, or undefined to recognise it by the first valid record */
  constructor(source: string, shape: string | undefined, maxRecordBytes: number) {
    this.#source = source;
    this.#maxRecordBytes = maxRecordBytes;
    this.#shape = shape ?? GENERIC.name;
    this.#decided = shape !== undefined;
  }

  /** Cuts whole lines. The frames share the memory of `bytes`. */
  lines(bytes: Buffer, syntax: 'jsonl' | 'text'): FrameItem[] {
    const items: FrameItem[] = [];
    let from = 0;
    let records = 0;
    const endFrame = (end: number): void => {
      if (end > from) items.push(this.#frame(bytes, from, end, records, syntax));
      from = end;
      records = 0;
    };
    for (let start = 0; start < bytes.length; ) {
      const lineFeed = bytes.indexOf(LINE_FEED, start);
      const next = lineFeed === -1 ? bytes.length : lineFeed + 1;
      // Only a line near or over the limit needs its exact length.
      const length = next - start > this.#maxRecordBytes ? contentEnd(bytes, start, next) - start : 0;
      if (length > this.#maxRecordBytes) {
        endFrame(start);
        items.push(this.oversize(length, next - start));
        from = next;
      } else if (!isBlank(bytes, start, next)) {
        if (!this.#decided && syntax === 'jsonl') {
          const shape = recognise(bytes.subarray(start, next))?.name;
          if (shape !== undefined) {
            if (records > 0 && shape !== this.#shape) endFrame(start);
            this.#shape = shape;
            this.#decided = true;
          }
        }
        records++;
      }
      start = next;
    }
    endFrame(bytes.length);
    return items;
  }

  /** The whole rest of the source as one record, unless it is blank. */
  document(bytes: Buffer): FrameItem[] {
    const length = contentEnd(bytes, 0, bytes.length);
    if (length > this.#maxRecordBytes) return [this.oversize(length, bytes.length)];
    if (isBlank(bytes, 0, bytes.length)) return [this.#frame(bytes, 0, bytes.length, 0, 'jsonl')];
    if (!this.#decided) this.#shape = recogniseDocument(bytes)?.name ?? this.#shape;
    return [this.#frame(bytes, 0, bytes.length, 1, 'json')];
  }

  /** @param length bytes of the record, @param taken the same with its line end */
  oversize(length: number, taken: number): OversizeRecord {
    const oversize: Reject = { offset: this.#offset, length, reason: 'record-too-large' };
    const item = { source: this.#source, oversize, record: this.#record, bytes: taken };
    this.#offset += taken;
    this.#record++;
    return item;
  }

  #frame(bytes: Buffer, from: number, end: number, records: number, syntax: RecordSyntax): CutFrame {
    const frame: CutFrame = {
      source: this.#source,
      syntax,
      shape: syntax === 'text' ? GENERIC.name : this.#shape,
      firstRecord: this.#record,
      offset: this.#offset,
      // Not a Buffer, whose slice() would share memory.
      bytes: new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset + from, end - from),
      records,
    };
    this.#offset += end - from;
    this.#record += records;
    return frame;
  }
}
