import type { Action, EntityRule, FieldRule, Limits, Scope, Style } from '../core/policy.js';
import type { CustomLayer } from '../custom/complete.js';
import type { ListsLayer } from '../lists/layer.js';

type Partly<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * A part of a policy: what a profile, a policy file or the command line says, and no more. Layers are put on
 * top of each other; the last one that says something wins.
 */
export interface PolicyLayer {
  readonly profile?: string | undefined;
  readonly domain?: string | undefined;
  readonly recipient?: string | undefined;
  readonly epoch?: string | undefined;
  readonly scope?: ScopeLayer | undefined;
  readonly style?: Style | undefined;
  /** Threshold of the entity types that name none of their own. */
  readonly threshold?: number | undefined;
  /** Action of the entity types that name none of their own. */
  readonly action?: Action | undefined;
  readonly entities?: Readonly<Record<string, Partly<EntityRule> | undefined>> | undefined;
  readonly fields?: readonly FieldLayer[] | undefined;
  readonly shape?: string | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly detectors?: DetectorLayer | undefined;
  readonly lists?: ListsLayer | undefined;
  readonly limits?: Partly<Limits> | undefined;
}

export type ScopeLayer = Partly<{
  level: Scope;
  /** Why people must be linkable over the whole data set. */
  reason: string;
  /** Path of the field that identifies the conversation. */
  id: string;
}>;

export interface FieldLayer extends Omit<FieldRule, 'type'> {
  readonly type?: string | undefined;
}

export type DetectorLayer = Partly<{
  disable: Readonly<Record<string, string>>;
  modules: readonly string[];
  custom: readonly CustomLayer[];
}>;
