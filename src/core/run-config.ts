import type { Policy } from './policy.js';

/** How bytes are cut into records, and what a record is. */
export type RecordSyntax = 'jsonl' | 'json' | 'text';

/**
 * Everything a run needs to know, resolved from flags, policy file and key. Frozen, and plain data: it is
 * sent to every worker as it is. Nothing after it looks at flags, environment or key files.
 */
export interface RunConfig {
  readonly policy: Policy;
  /** 32 bytes or more. Never printed, never in the manifest. */
  readonly rootKey: Uint8Array;
  /** Whether findings are collected with their offsets (`scan --findings`). */
  readonly collectFindings: boolean;
  /** `scan` examines without writing; `run` writes. */
  readonly write: boolean;
}
