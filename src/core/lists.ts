/** A regular expression of a list, as text. */
export interface ListPattern {
  readonly regex: string;
  readonly flags: string;
}

/** A file of a list, as it was when the policy was loaded. */
export interface ListFile {
  readonly path: string;
  /** Of its bytes, hex. */
  readonly sha256: string;
  /** Values, or tags: its lines without blank ones and comments. */
  readonly entries: readonly string[];
}

/** Values that a list names. */
export interface ValueList {
  readonly exact: readonly string[];
  /** Each must match a whole value. */
  readonly patterns: readonly ListPattern[];
  /** Files of values, one a line. */
  readonly file: readonly ListFile[];
  /** Files of keyed tags (`tamis key tag`), one a line. */
  readonly hashed: readonly ListFile[];
}

/** Values that are always found, as findings of this type. */
export interface DenyList extends ValueList {
  readonly entityType: string;
}

/** Allowed values are left as they are; denied ones are found wherever they stand. */
export interface Lists {
  readonly allow: ValueList;
  readonly deny: readonly DenyList[];
}

const NOTHING: ValueList = { exact: [], patterns: [], file: [], hashed: [] };

export const NO_LISTS: Lists = { allow: NOTHING, deny: [] };
