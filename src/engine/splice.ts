/** Replaces bytes `start` to `end` (half-open) by `bytes`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/**
 * Applies edits to a record. An edit inside another one (a value in a turn that is dropped) is void.
 *
 * @param edits in any order; sorted in place
 */
export function splice(record: Uint8Array, edits: Edit[]): Uint8Array {
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at) continue;
    parts.push(record.subarray(at, edit.start), edit.bytes);
    at = edit.end;
  }
  parts.push(record.subarray(at));
  return Buffer.concat(parts);
}
