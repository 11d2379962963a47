import { listKey, listKeys } from '../core/list-keys.js';
import type { Lists } from '../core/lists.js';
import type { Pseudonymiser } from '../core/pseudonymiser.js';
import type { ScoredFinding } from './detect.js';
import { OWN_TOKEN } from './token-guard.js';

/** What the lists of a policy say about findings: which are allowed, and which are denied whatever their score. */
export class ListReview {
  private readonly allowed: Set<string>;
  private readonly patterns: readonly RegExp[];
  private readonly allowedTags: Set<string>;
  /** Entity type by key, and by tag. */
  private readonly denied = new Map<string, string>();
  private readonly deniedTags = new Map<string, string>();
  private readonly tag: (key: string) => string;
  private readonly canonical: (entityType: string, value: string) => string;

  constructor(lists: Lists, pseudonymiser: Pseudonymiser, canonical: ListReview['canonical']) {
    const { allow, deny } = lists;
    const keysOf = (values: readonly string[]): string[] => values.flatMap((value) => listKeys(value, value));
    this.allowed = new Set(keysOf([...allow.exact, ...allow.file.flatMap(({ entries }) => entries)]));
    this.patterns = allow.patterns.map(({ regex, flags }) => new RegExp(`^(?:${regex})$`, flags));
    this.allowedTags = new Set(allow.hashed.flatMap(({ entries }) => entries));
    for (const { exact, file, hashed, entityType } of deny) {
      const values = [...exact, ...file.flatMap(({ entries }) => entries)];
      for (const key of keysOf(values)) this.denied.set(key, entityType);
      for (const entry of hashed.flatMap(({ entries }) => entries)) this.deniedTags.set(entry, entityType);
    }
    this.tag = (key) => pseudonymiser.listTag(key);
    this.canonical = canonical;
  }

  /** Whether a value may stay as it is. What is denied may not. */
  allows(value: string, entityType: string): boolean {
    const keys = listKeys(value, this.canonical(entityType, value));
    return this.deniedType(keys) === undefined && this.isAllowed(value, keys);
  }

  /** The findings with what is allowed marked, and what is denied added. */
  apply(text: string, findings: readonly ScoredFinding[]): readonly ScoredFinding[] {
    const allowed: ScoredFinding[] = [];
    const all: ScoredFinding[] = [];
    for (const finding of findings) {
      all.push(finding);
      const { start, end, entityType } = finding;
      if (entityType === OWN_TOKEN || entityType === 'TOKEN') continue;
      const value = text.slice(start, end);
      const keys = listKeys(value, this.canonical(entityType, value));
      const denied = this.deniedType(keys);
      if (denied !== undefined)
        all.push({ start, end, entityType: denied, score: 1, detector: 'policy/deny', base: 1 });
      else if (this.isAllowed(value, keys)) allowed.push(finding);
    }
    if (allowed.length === 0) return all;
    // A piece of an allowed value is allowed too; something longer around it is not.
    return all.map((finding) =>
      !finding.detector.startsWith('policy/deny') &&
      allowed.some(({ start, end }) => start <= finding.start && finding.end <= end)
        ? { ...finding, allowed: true }
        : finding,
    );
  }

  private deniedType(keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const type =
        this.denied.get(key) ?? (this.deniedTags.size > 0 ? this.deniedTags.get(this.tag(key)) : undefined);
      if (type !== undefined) return type;
    }
    return undefined;
  }

  private isAllowed(value: string, keys: readonly string[]): boolean {
    return (
      keys.some(
        (key) => this.allowed.has(key) || (this.allowedTags.size > 0 && this.allowedTags.has(this.tag(key))),
      ) || this.patterns.some((pattern) => pattern.test(value) || pattern.test(listKey(value)))
    );
  }
}

/** Undefined when the policy has no lists that findings are held against. */
export function listReview(
  lists: Lists,
  pseudonymiser: Pseudonymiser,
  canonical: (entityType: string, value: string) => string,
): ListReview | undefined {
  const { allow, deny } = lists;
  const sizes = [allow, ...deny].flatMap((list) => [list.exact, list.patterns, list.file, list.hashed]);
  return sizes.some((list) => list.length > 0) ? new ListReview(lists, pseudonymiser, canonical) : undefined;
}
