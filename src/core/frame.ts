import type { ReportedFinding } from './finding.js';
import type { Counts, Reject } from './outcome.js';
import type { RecordSyntax } from './run-config.js';

/** Whole records of one source, with their place in it. `formats/` cuts them; the engine reads them. */
export interface Frame {
  /** Number of the frame in the run, from 0; results are written in this order. */
  readonly sequence: number;
  /** Name of the source, for findings; `-` for standard input. */
  readonly source: string;
  readonly syntax: RecordSyntax;
  /** Name of the recognised record shape, or `generic`. Decided by the source's first valid record, never by chunking. */
  readonly shape: string;
  /** Number, in the source, of the first record of the frame. Blank lines are not records. */
  readonly firstRecord: number;
  /** Byte offset of the frame in the (decompressed) source. */
  readonly offset: number;
  /** Ends after a line end, except at the end of the source. */
  readonly bytes: Uint8Array;
}

export interface FrameResult {
  readonly sequence: number;
  /** What may be stored. May share memory with the frame. Empty when nothing is written (`scan`). */
  readonly output: Uint8Array;
  readonly counts: Counts;
  readonly rejects: readonly Reject[];
  /** In the order of the text; only when the run collects findings. */
  readonly findings: readonly ReportedFinding[];
}

/** The engine as the rest of the program sees it: a pure function of the frame, for one run. */
export interface Sieve {
  frame(frame: Frame): FrameResult;
}
