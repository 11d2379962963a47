/** Replaces bytes `start` to `end` (half-open) by `bytes`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** Where an edit's bytes stand in the new record. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Applies edits to a record. An edit that begins inside another one is void: a value in a turn that is
 * dropped, or the last of two paragraphs that share a blank line, which the next look meets again.
 *
 * @param edits in any order; sorted in place
 * @param changed is given the stretches that were written, in order
 */
export function splice(record: Buffer, edits: Edit[], changed: Stretch[]): Buffer {
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Uint8Array[] = [];
  let at = 0;
  let shift = 0;
  for (const edit of edits) {
    if (edit.start < at) continue;
    parts.push(record.subarray(at, edit.start), edit.bytes);
    at = edit.end;
    const start = edit.start + shift;
    changed.push({ start, end: start + edit.bytes.length });
    shift += edit.bytes.length - (edit.end - edit.start);
  }
  parts.push(record.subarray(at));
  return Buffer.concat(parts);
}
