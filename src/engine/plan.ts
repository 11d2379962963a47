import { canonicalText } from '../core/canonical.js';
import type { Detector } from '../core/detector.js';
import type { EntityRule, Policy } from '../core/policy.js';
import type { Pseudonymiser } from '../core/pseudonymiser.js';
import { Detect } from './detect.js';
import { type FieldPlan, FieldTree } from './fields.js';
import { Gate } from './gate.js';
import { tokenGuard } from './token-guard.js';

/** What a worker makes of the RunConfig once, for the records of one shape. */
export interface Plan {
  readonly policy: Policy;
  readonly pseudonymiser: Pseudonymiser;
  readonly tree: FieldTree;
  readonly gate: Gate;
  readonly detect: Detect;
  ruleOf(entityType: string): EntityRule;
  canonical(entityType: string, value: string): string;
}

export function compilePlan(
  policy: Policy,
  fields: FieldPlan,
  detectors: readonly Detector[],
  pseudonymiser: Pseudonymiser,
): Plan {
  const enabled = detectors.filter(({ id }) => !isDisabled(policy, id));
  const all = [...enabled, tokenGuard(pseudonymiser, policy.style !== 'token')];
  const canonicals = new Map<string, NonNullable<Detector['canonical']>>();
  for (const detector of enabled) {
    if (!detector.canonical) continue;
    for (const type of detector.entityTypes) {
      if (!canonicals.has(type)) canonicals.set(type, detector.canonical.bind(detector));
    }
  }
  return {
    policy,
    pseudonymiser,
    tree: new FieldTree(fields),
    gate: new Gate(all),
    detect: new Detect(all),
    ruleOf: (entityType) => policy.entities[entityType] ?? policy.defaults,
    canonical: (entityType, value) => canonicals.get(entityType)?.(value, entityType) ?? canonicalText(value),
  };
}

/** Whether the policy switches a detector off, by its id or by its folder (`fr/*`). */
export function isDisabled(policy: Policy, id: string): boolean {
  const { disable } = policy.detectors;
  return Object.hasOwn(disable, id) || Object.hasOwn(disable, `${id.split('/')[0]}/*`);
}
