import type { FrameResult } from '../core/frame.js';
import { addCounts, bump, emptyCounts, type Reject } from '../core/outcome.js';

/** A part of a frame's result; parts are put together with {@link stitch}. */
export type PartialResult = Omit<FrameResult, 'sequence'>;

const NOTHING = new Uint8Array(0);

/**
 * One record that is kept out.
 *
 * @param bytesIn bytes of the record, its line end counted
 */
export function rejectedRecord(reject: Reject, bytesIn: number): PartialResult {
  const counts = emptyCounts();
  counts.recordsIn = 1;
  counts.rejected = 1;
  counts.bytesIn = bytesIn;
  bump(counts.rejectReasons, reject.reason);
  return { output: NOTHING, counts, rejects: [reject], findings: [] };
}

/** Blank lines: no record, but their bytes are kept. */
export function blankLines(bytes: Uint8Array, write: boolean): PartialResult {
  const counts = emptyCounts();
  const output = write ? bytes : NOTHING;
  counts.bytesIn = bytes.length;
  counts.bytesOut = output.length;
  return { output, counts, rejects: [], findings: [] };
}

/** The result of a frame from those of its parts, in their order. */
export function stitch(sequence: number, parts: readonly PartialResult[]): FrameResult {
  const counts = emptyCounts();
  const output = new Uint8Array(parts.reduce((sum, part) => sum + part.output.length, 0));
  let at = 0;
  for (const part of parts) {
    addCounts(counts, part.counts);
    output.set(part.output, at);
    at += part.output.length;
  }
  return {
    sequence,
    output,
    counts,
    rejects: parts.flatMap(({ rejects }) => rejects),
    findings: parts.flatMap(({ findings }) => findings),
  };
}
