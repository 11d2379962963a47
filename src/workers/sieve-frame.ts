import type { Frame, FrameResult } from '../core/frame.js';
import { isBlank, markLength } from '../formats/lines.js';
import { type Executor, isFailure } from './executor.js';
import { blankLines, type PartialResult, rejectedRecord, stitch } from './partial-result.js';
import { pieces } from './pieces.js';
import type { Failure } from './protocol.js';

/**
 * Sieves a frame, whatever its records do to their worker. A frame that fails is taken apart and its records
 * are sieved one by one, so that only those at fault are rejected (P1).
 *
 * @param write whether the run writes output; decides what becomes of blank lines
 */
export async function sieveFrame(frame: Frame, executor: Executor, write: boolean): Promise<FrameResult> {
  const outcome = await executor.run(frame);
  if (!isFailure(outcome)) return outcome;

  const parts: PartialResult[] = [];
  const all = pieces(frame);
  // The only record of a frame has had its chance.
  const known = all.filter(({ blank }) => !blank).length === 1 ? outcome : undefined;
  let firstRecord = frame.firstRecord;
  for (const { blank, start, end } of all) {
    const bytes = frame.bytes.subarray(start, end);
    if (blank) {
      parts.push(blankLines(bytes, write));
      continue;
    }
    const record = { ...frame, firstRecord, offset: frame.offset + start, bytes };
    const part = known ?? (await executor.run(record));
    parts.push(isFailure(part) ? reject(record, part) : part);
    firstRecord += parts.at(-1)!.counts.recordsIn;
  }
  return stitch(frame.sequence, parts);
}

function reject({ offset, bytes }: Frame, { reason, detector }: Failure): PartialResult {
  const { start, end } = contentOf(bytes);
  const place = { offset: offset + start, length: end - start, reason };
  return rejectedRecord(detector === undefined ? place : { ...place, detector }, bytes.length);
}

/** Where a record stands in its line, as the engine sees it: without byte-order mark and white space around. */
function contentOf(bytes: Uint8Array): { start: number; end: number } {
  let start = markLength(bytes, 0);
  let end = bytes.length;
  while (start < end && isBlank(bytes, start, start + 1)) start++;
  while (end > start && isBlank(bytes, end - 1, end)) end--;
  return { start, end };
}
