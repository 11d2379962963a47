import type { RejectReason } from './errors.js';

/** A record that could not be examined: where it was, never what it held. */
export interface Reject {
  /** Byte offset of the record in the (decompressed) source. */
  readonly offset: number;
  /** Bytes, the line end not counted. */
  readonly length: number;
  readonly reason: RejectReason;
  readonly detector?: string;
}

/**
 * What happened to a number of records. Additive: the counts of a run are the sum of the counts of its
 * frames, in any order. `recordsIn = kept + dropped + rejected` always (P2).
 */
export interface Counts {
  recordsIn: number;
  kept: number;
  dropped: number;
  rejected: number;
  bytesIn: number;
  bytesOut: number;
  /** Turns or paragraphs dropped from kept records. */
  segmentsDropped: number;
  /** Records that were kept with at least one change. */
  changed: number;
  /** Findings acted upon, by `ENTITY_TYPE action`. */
  findings: Record<string, number>;
  /** Dropped records, by `ENTITY_TYPE`. */
  dropReasons: Record<string, number>;
  rejectReasons: Record<string, number>;
  /** String fields that no rule names, by path; they are scanned like text. */
  unmapped: Record<string, number>;
}

export function emptyCounts(): Counts {
  return {
    recordsIn: 0,
    kept: 0,
    dropped: 0,
    rejected: 0,
    bytesIn: 0,
    bytesOut: 0,
    segmentsDropped: 0,
    changed: 0,
    findings: emptyTable(),
    dropReasons: emptyTable(),
    rejectReasons: emptyTable(),
    unmapped: emptyTable(),
  };
}

/** Names come from data: a table without a prototype has no names of its own. */
function emptyTable(): Record<string, number> {
  return Object.create(null) as Record<string, number>;
}

export function addCounts(into: Counts, more: Counts): void {
  for (const key of Object.keys(into) as (keyof Counts)[]) {
    const value = more[key];
    if (typeof value === 'number') (into[key] as number) += value;
    else for (const name in value) bump(into[key] as Record<string, number>, name, value[name]);
  }
}

export function bump(table: Record<string, number>, name: string, by = 1): void {
  table[name] = (table[name] ?? 0) + by;
}
