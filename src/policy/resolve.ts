import type { CustomDetector } from '../core/custom.js';
import { entityType } from '../core/entity.js';
import { TamisError } from '../core/errors.js';
import type { EntityRule, FieldRule, Limits, Policy } from '../core/policy.js';
import { completeCustom } from '../custom/complete.js';
import { mergeLists } from '../lists/layer.js';
import { contradictions } from './checks.js';
import type { PolicyLayer } from './layer.js';
import { describe, didYouMean, formatProblems } from './problem.js';
import { DEFAULT_PROFILE, PROFILE_NAMES, PROFILES, type Profile, type ProfileName } from './profiles.js';

/**
 * The policy that results when layers are put on top of a shipped profile, weakest first:
 * `resolvePolicy({ profile: 'web' }, flags)`.
 *
 * @throws TamisError `config` when the profile is unknown or the result contradicts itself.
 */
export function resolvePolicy(...layers: readonly PolicyLayer[]): Policy {
  const policy = mergeLayers(layers);
  const problems = contradictions(policy);
  if (problems.length > 0) {
    throw new TamisError(
      'config',
      formatProblems(problems, undefined, () => undefined),
      POLICY_HINT,
    );
  }
  return policy;
}

export const POLICY_HINT = 'docs/policy.md describes every key; `tamis policy show` prints a whole policy';

/**
 * Puts layers together without checking what comes out.
 *
 * @throws TamisError `config` when the profile is unknown.
 */
export function mergeLayers(layers: readonly PolicyLayer[]): Policy {
  const name = last(layers.map((layer) => layer.profile)) ?? DEFAULT_PROFILE;
  const base = profileNamed(name);
  const all = [base, ...layers];
  const pick = <K extends keyof PolicyLayer & keyof Profile>(key: K): NonNullable<PolicyLayer[K]> =>
    last(all.map((layer) => layer[key] as PolicyLayer[K]))!;
  const scope = assign(base.scope, ...layers.map((layer) => layer.scope));
  const defaults: EntityRule = { action: pick('action'), threshold: pick('threshold') };
  const custom = all.flatMap((layer) => layer.detectors?.custom ?? []).map(completeCustom);
  return deepFreeze({
    version: 1,
    profile: name,
    // Two spellings of `é` would silently be two domains.
    domain: pick('domain').normalize('NFC'),
    recipient: pick('recipient').normalize('NFC'),
    epoch: pick('epoch').normalize('NFC'),
    scope: scope.level,
    scopeReason: scope.reason,
    conversationId: scope.id,
    style: pick('style'),
    defaults,
    entities: mergeEntities(defaults, [keptTypes(custom), ...all]),
    fields: mergeFields(all),
    shape: pick('shape'),
    regions: [...pick('regions')],
    detectors: {
      disable: sorted(assign({}, ...all.map((layer) => layer.detectors?.disable))),
      modules: [...new Set(all.flatMap((layer) => layer.detectors?.modules ?? []))],
      custom,
    },
    lists: mergeLists(layers.map((layer) => layer.lists)),
    limits: assign<Limits>(base.limits, ...layers.map((layer) => layer.limits)),
  });
}

function profileNamed(name: string): Profile {
  if (Object.hasOwn(PROFILES, name)) return PROFILES[name as ProfileName];
  const expected = `one of ${PROFILE_NAMES.join(', ')}`;
  const problem = {
    path: ['profile'],
    expected,
    got: describe(name),
    advice: didYouMean(name, PROFILE_NAMES),
  };
  throw new TamisError(
    'config',
    formatProblems([problem], undefined, () => undefined),
    POLICY_HINT,
  );
}

/** Of the policy's own types, those that are not personal data are found and left where they are. */
function keptTypes(custom: readonly CustomDetector[]): PolicyLayer {
  const kept = custom.filter((one) => one.kind === 'not-personal' && !entityType(one.entityType));
  return { entities: Object.fromEntries(kept.map((one) => [one.entityType, { action: 'keep' }])) };
}

/** What a type's own rule does not say comes from the default rule. */
function mergeEntities(defaults: EntityRule, layers: readonly PolicyLayer[]): Record<string, EntityRule> {
  const names = new Set(layers.flatMap((layer) => Object.keys(layer.entities ?? {})));
  const rules = [...names].map((name): [string, EntityRule] => [
    name,
    assign(defaults, ...layers.map((layer) => layer.entities?.[name])),
  ]);
  return sorted(Object.fromEntries(rules));
}

/** The strongest layer first, and of two rules for one path the stronger alone: the other would never count. */
function mergeFields(layers: readonly PolicyLayer[]): FieldRule[] {
  const rules = new Map<string, FieldRule>();
  for (const { path, role, type } of layers.toReversed().flatMap((layer) => layer.fields ?? [])) {
    if (rules.has(path)) continue;
    rules.set(path, role === 'identifier' ? { path, role, type: type ?? 'ID' } : { path, role });
  }
  return [...rules.values()];
}

function last<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.findLast((value) => value !== undefined);
}

/** Like `Object.assign`, but `undefined` says nothing. */
function assign<T extends object>(
  base: T,
  ...more: readonly ({ readonly [K in keyof T]?: T[K] | undefined } | undefined)[]
): T {
  const result = { ...base };
  for (const layer of more) {
    for (const [key, value] of Object.entries(layer ?? {})) {
      if (value !== undefined) result[key as keyof T] = value as T[keyof T];
    }
  }
  return result;
}

function sorted<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
