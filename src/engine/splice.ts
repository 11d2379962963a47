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
 * Applies edits to a record. An edit inside another one (a value in a turn that is dropped) is void.
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
    if (edit.end <= at && edit.start < at) continue;
    // Two paragraphs that are dropped side by side share the blank line between them.
    const from = Math.max(edit.start, at);
    parts.push(record.subarray(at, from), edit.bytes);
    at = edit.end;
    const start = from + shift;
    changed.push({ start, end: start + edit.bytes.length });
    shift += edit.bytes.length - (edit.end - from);
  }
  parts.push(record.subarray(at));
  return Buffer.concat(parts);
}
