import type { CustomDetector } from './custom.js';
import type { Lists } from './lists.js';

/** What is done with a finding or a field. The last two act on more than the span. */
export const ACTIONS = [
  'pseudonymise',
  'redact',
  'mask',
  'generalise',
  'keep',
  'drop-segment',
  'drop-record',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Within which the same value gets the same pseudonym (ENISA: fully randomised, document randomised, deterministic). */
export const SCOPES = ['record', 'conversation', 'dataset'] as const;
export type Scope = (typeof SCOPES)[number];

/** How a pseudonym is written: `[TYPE:kid:body]`, `[TYPE_1]`, `[TYPE]`. */
export const STYLES = ['token', 'ordinal', 'type'] as const;
export type Style = (typeof STYLES)[number];

/**
 * What a field is.
 *
 * - `text`: scanned, findings replaced.
 * - `identifier`: the whole value is an identifier of a person and is pseudonymised.
 * - `generalise`: the whole value is made coarser (a time stamp to its day, an IP address to its network).
 * - `drop`: the value is replaced by `null`.
 * - `keep`: never scanned and never changed; the policy's author answers for it.
 * - `json`: JSON inside a string; entered.
 * - `html`: like `text`.
 */
export const FIELD_ROLES = ['text', 'identifier', 'generalise', 'drop', 'keep', 'json', 'html'] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];

/** `path` is dotted; `*` stands for any one key or index, `**` for any number of them. */
export interface FieldRule {
  readonly path: string;
  readonly role: FieldRole;
  /** Entity type of an `identifier` field. Default `ID`. */
  readonly type?: string;
}

export interface EntityRule {
  readonly action: Action;
  /** Findings below this score are left alone. */
  readonly threshold: number;
}

/** A custom or third-party detector module, loaded in every worker. */
export interface Limits {
  /** A longer record is rejected. Bytes. */
  readonly recordBytes: number;
  /** A record nested deeper is rejected. */
  readonly depth: number;
  /** A frame whose worker does not answer in this time is taken apart, and the record at fault rejected. Milliseconds. */
  readonly timeoutMs: number;
}

/** A resolved policy: plain data, every default filled in. `policy/` makes it; nothing else does. */
export interface Policy {
  readonly version: 1;
  /** Shipped policy that this one started from. */
  readonly profile: string;
  readonly domain: string;
  readonly recipient: string;
  readonly epoch: string;
  readonly scope: Scope;
  /** Why the same person must be linkable over the whole data set; needed for scope `dataset`. */
  readonly scopeReason: string;
  /** Path of the field whose value identifies the conversation; empty: that of the recognised shape. */
  readonly conversationId: string;
  readonly style: Style;
  /** Rule of the entity types that `entities` does not name. */
  readonly defaults: EntityRule;
  readonly entities: Readonly<Record<string, EntityRule>>;
  /** Field rules, strongest first; they stand before those of the recognised shape. */
  readonly fields: readonly FieldRule[];
  /** Name of a record shape, or `auto`. */
  readonly shape: string;
  /** Regions (ISO 3166-1) in which a phone number without a country code is looked up, in this order. */
  readonly regions: readonly string[];
  readonly detectors: {
    /** Ids, or `fr/*`, that do not run. Each needs a reason, which the manifest repeats. */
    readonly disable: Readonly<Record<string, string>>;
    /** Paths of ES modules whose default export is a detector or a list of them. */
    readonly modules: readonly string[];
    /** Detectors that the policy itself describes. */
    readonly custom: readonly CustomDetector[];
  };
  readonly lists: Lists;
  readonly limits: Limits;
}
