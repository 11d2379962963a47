import { canonicalText } from '../core/canonical.js';
import type { Detector } from '../core/detector.js';
import type { EntityRule, Policy } from '../core/policy.js';
import type { Pseudonymiser } from '../core/pseudonymiser.js';
import { Detect } from './detect.js';
import { type FieldPlan, FieldTree } from './fields.js';
import { KnownNodes } from './json-walk.js';
import { type ListReview, listReview } from './lists.js';
import type { Scanner } from './scanner.js';
import { tokenGuard } from './token-guard.js';

/** What a worker makes of the RunConfig once, for the records of one shape. */
export interface Plan {
  readonly policy: Policy;
  readonly pseudonymiser: Pseudonymiser;
  readonly known: KnownNodes;
  readonly scanner: Scanner;
  readonly detect: Detect;
  readonly lists: ListReview | undefined;
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
  // Placeholders and tokens of types that a policy or module brings must be known as such.
  const ownTypes = new Set(enabled.flatMap(({ entityTypes }) => entityTypes));
  const all = [...enabled, tokenGuard(pseudonymiser, policy.style !== 'token', ownTypes)];
  const canonicals = new Map<string, NonNullable<Detector['canonical']>>();
  for (const detector of enabled) {
    if (!detector.canonical) continue;
    for (const type of detector.entityTypes) {
      if (!canonicals.has(type)) canonicals.set(type, detector.canonical.bind(detector));
    }
  }
  const canonical = (entityType: string, value: string): string =>
    canonicals.get(entityType)?.(value, entityType) ?? canonicalText(value);
  const lists = listReview(policy.lists, pseudonymiser, canonical);
  const ruleOf = (entityType: string): EntityRule => policy.entities[entityType] ?? policy.defaults;
  const detect = new Detect(all, (entityType) => ruleOf(entityType).threshold, lists);
  return {
    policy,
    pseudonymiser,
    known: new KnownNodes(detect.scanner, new FieldTree(fields), (field) => detect.isNamed(field)),
    scanner: detect.scanner,
    detect,
    lists,
    ruleOf,
    canonical,
  };
}

/** Whether the policy switches a detector off, by its id or by its folder (`fr/*`). */
export function isDisabled(policy: Policy, id: string): boolean {
  const { disable } = policy.detectors;
  return Object.hasOwn(disable, id) || Object.hasOwn(disable, `${id.split('/')[0]}/*`);
}
