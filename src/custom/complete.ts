import type { ContextRule } from '../core/context.js';
import type { CustomDetector, CustomPattern, CustomTrigger } from '../core/custom.js';
import type { Examples } from '../core/detector.js';
import { type EntityKind, entityType } from '../core/entity.js';
import { type Derived, deriveTrigger, MOST_LEAD } from './derive.js';
import { longestMatch, partsOf } from './parts.js';

/** A custom detector as a policy layer has it: what can be worked out may be left out. */
export interface CustomLayer {
  readonly id: string;
  readonly entityType: string;
  readonly kind?: EntityKind | undefined;
  readonly description?: string | undefined;
  readonly patterns: readonly CustomPattern[];
  readonly lead?: number | undefined;
  readonly trigger?: CustomTrigger | undefined;
  readonly context?: ContextRule | undefined;
  readonly validator?: string | undefined;
  readonly examples: Examples;
}

/** Fills in every default. A trigger that cannot be derived is left empty, for the checks to complain about. */
export function completeCustom(layer: CustomLayer): CustomDetector {
  const { id, kind, description, patterns, trigger, context, validator, examples } = layer;
  const type = layer.entityType;
  const derived = trigger === undefined ? derivedFrom(patterns) : undefined;
  return {
    id,
    entityType: type,
    kind: kind ?? entityType(type)?.kind ?? 'direct-identifier',
    description: description ?? `${type}, as the policy describes it`,
    patterns: patterns.map(({ regex, flags, score }) => ({ regex, flags: flags ?? '', score })),
    lead: layer.lead ?? derived?.lead ?? (trigger === undefined ? 0 : widestLead(patterns)),
    trigger: trigger ?? derived?.trigger ?? {},
    ...(context && { context }),
    ...(validator !== undefined && { validator }),
    examples,
  };
}

function derivedFrom(patterns: readonly CustomPattern[]): Derived | undefined {
  try {
    return deriveTrigger(patterns);
  } catch {
    // No regular expression; the checks say so.
    return undefined;
  }
}

/** A trigger that the author chose may stand anywhere in a match. */
function widestLead(patterns: readonly CustomPattern[]): number {
  try {
    const longest = Math.max(0, ...patterns.map(({ regex, flags }) => longestMatch(partsOf(regex, flags))));
    return Math.max(0, Math.min(MOST_LEAD, longest - 1));
  } catch {
    return 0;
  }
}
