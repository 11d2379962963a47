import { tagKey } from '../core/list-keys.js';
import type { Policy } from '../core/policy.js';
import { findIn } from '../engine/find.js';
import { compilePlan } from '../engine/plan.js';
import { createPseudonymiser } from '../pseudonym/pseudonymiser.js';
import { runDetectors } from '../workers/assemble.js';

/**
 * Gives the tag of a value under a key. A value that a detector knows is tagged in its canonical form, so that all
 * its spellings are on the list.
 */
export async function tagger(policy: Policy, rootKey: Uint8Array): Promise<(value: string) => string> {
  const { domain, recipient, epoch, scope } = policy;
  const pseudonymiser = createPseudonymiser({ rootKey, domain, recipient, epoch, scope });
  const noFields = { rules: [], segments: [], parallel: [], conversationId: '' };
  const plan = compilePlan(policy, noFields, await runDetectors(policy), pseudonymiser);
  return (value) => {
    const whole = findIn(plan.detect, value, '')
      .filter(({ start, end }) => start === 0 && end === value.length)
      .sort((a, b) => b.score - a.score)[0];
    return pseudonymiser.listTag(tagKey(value, whole && plan.canonical(whole.entityType, value)));
  };
}
