import { Document, isMap, isSeq, visit } from 'yaml';
import type { Lists, ValueList } from '../core/lists.js';
import type { Policy } from '../core/policy.js';
import { policyHash } from './hash.js';

/** Files stay files: what is in them may be for few eyes. */
function shownLists({ allow, deny }: Lists): object {
  const shown = <T extends ValueList>(list: T): object => ({
    ...list,
    file: list.file.map(({ path }) => path),
    hashed: list.hashed.map(({ path }) => path),
  });
  return { allow: shown(allow), deny: deny.map(shown) };
}

/**
 * The whole resolved policy as a policy file (YAML). Keys come in a fixed order, and the file means the same
 * policy when it is loaded.
 */
export function showPolicy(policy: Policy): string {
  const { profile, domain, recipient, epoch, style, defaults, entities, fields, shape, regions } = policy;
  const scope = {
    level: policy.scope,
    ...(policy.scopeReason !== '' && { reason: policy.scopeReason }),
    ...(policy.conversationId !== '' && { id: policy.conversationId }),
  };
  const document = new Document({
    version: policy.version,
    profile,
    domain,
    recipient,
    epoch,
    scope,
    style,
    action: defaults.action,
    threshold: defaults.threshold,
    entities,
    fields,
    shape,
    regions,
    detectors: policy.detectors,
    lists: shownLists(policy.lists),
    limits: policy.limits,
  });
  document.commentBefore = ` Resolved policy; every default is filled in.\n SHA-256 ${policyHash(policy)}`;
  // One rule a line: a profile has a hundred of them.
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isSeq(value) && String(key) === 'fields')
        for (const rule of value.items) if (isMap(rule)) rule.flow = true;
      if (isMap(value) && String(key) === 'entities') {
        for (const { value: rule } of value.items) if (isMap(rule)) rule.flow = true;
      }
      if (isSeq(value) && String(key) === 'regions') value.flow = true;
    },
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}
