import type { ContextRule } from './context.js';
import type { Examples } from './detector.js';
import type { EntityKind } from './entity.js';

/** One spelling of a custom detector: a regular expression as text, so that it can be sent to workers. */
export interface CustomPattern {
  readonly regex: string;
  /** `i`, `u`, both or none. */
  readonly flags: string;
  /** Score before context. */
  readonly score: number;
}

/** Where a custom detector is asked: at every one of these (see `Trigger`). */
export interface CustomTrigger {
  readonly literal?: readonly string[];
  readonly word?: readonly string[];
  readonly number?: readonly number[];
  readonly code?: { readonly min: number; readonly max: number; readonly digits?: number };
}

/** A detector that a policy describes. Plain data, every default filled in. */
export interface CustomDetector {
  readonly id: string;
  readonly entityType: string;
  readonly kind: EntityKind;
  readonly description: string;
  readonly patterns: readonly CustomPattern[];
  /** How many units before its trigger a match may start. */
  readonly lead: number;
  readonly trigger: CustomTrigger;
  readonly context?: ContextRule;
  /** Name of a check; a match that fails it is not reported. */
  readonly validator?: string;
  readonly examples: Examples;
}
