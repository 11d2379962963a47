import { createHash } from 'node:crypto';
import type { ListFile, ValueList } from '../core/lists.js';
import type { Policy } from '../core/policy.js';

/**
 * SHA-256 (hex) of the resolved policy as canonical JSON: keys sorted, no white space.
 *
 * Two files that mean the same have the same hash. Detector modules count by file name only, so that the
 * hash does not depend on where a policy is checked out; what is in them is not covered. Files of lists count by
 * what is in them.
 */
export function policyHash(policy: Policy): string {
  const modules = policy.detectors.modules.map((path) => path.split(/[/\\]/).at(-1));
  const { allow, deny } = policy.lists;
  const lists = { allow: withHashes(allow), deny: deny.map(withHashes) };
  const portable = { ...policy, detectors: { ...policy.detectors, modules }, lists };
  return createHash('sha256').update(canonicalJson(portable)).digest('hex');
}

function withHashes<T extends ValueList>(list: T): object {
  const hashes = (files: readonly ListFile[]): string[] => files.map(({ sha256 }) => sha256);
  return { ...list, file: hashes(list.file), hashed: hashes(list.hashed) };
}

/** JSON with sorted keys and without white space. For plain data. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const table = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(table)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(table[key])}`);
  return `{${members.join()}}`;
}
