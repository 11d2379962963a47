import type { z } from 'zod';
import { strictJsonSchema } from './json-schema.js';
import { pathAdvice } from './paths.js';
import { describe, didYouMean, type Problem, quote } from './problem.js';
import { ownTypes } from './schema.js';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What the schema found wrong with `data`, in our words. */
export function problemsOf(issues: readonly Issue[], data: unknown): Problem[] {
  const all = issues.flatMap((issue) => problemsOfIssue(issue, issue.path, data));
  // A value can break two rules that are one in our words.
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function problemsOfIssue(issue: Issue, path: Path, data: unknown): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], data));
  if (issue.code === 'invalid_key') return [badKey(path, issue.issues[0]?.message ?? issue.message)];
  if (issue.code === 'invalid_union') {
    // The branch that takes a value of this kind knows best what is wrong inside it.
    const branch = issue.errors.filter((issues) => !issues.some(isWrongKind));
    if (branch.length === 1) {
      return branch[0]!.flatMap((inner) => problemsOfIssue(inner, [...path, ...inner.path], data));
    }
  }
  return [badValue(issue, path, valueAt(data, path))];
}

function isWrongKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function unknownKey(path: Path, data: unknown): Problem {
  const key = String(path.at(-1));
  const known = knownKeys(path.slice(0, -1), data);
  // Entity types are too many to list.
  const isEntity = path.length === 2 && path[0] === 'entities';
  const advice = didYouMean(key, known) ?? (isEntity ? undefined : `known are ${known.join(', ')}`);
  const expected = isEntity ? 'a known entity type' : 'a known key';
  return { path: userPath(path), expected, got: quote(key), advice, atKey: true };
}

function badKey(path: Path, expected: string): Problem {
  return { path: userPath(path), expected, got: quote(String(path.at(-1))), atKey: true };
}

function badValue(issue: Issue, path: Path, value: unknown): Problem {
  const expected = issue.code === 'invalid_type' && issue.expected === 'object' ? 'a mapping' : issue.message;
  return { path: userPath(path), expected, got: describe(value), advice: adviceFor(issue, path, value) };
}

function adviceFor(issue: Issue, path: Path, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (issue.code === 'invalid_value')
    return didYouMean(REGION_SLIPS[value] ?? value, issue.values.map(String));
  if (path.at(-1) === 'path' || path.at(-1) === 'id') return pathAdvice(value);
  return undefined;
}

// Both are reserved in ISO 3166-1, and both are what people write.
const REGION_SLIPS: Readonly<Record<string, string>> = { UK: 'GB', uk: 'GB', EL: 'GR', el: 'GR' };

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** The keys that may stand in the mapping at `path`. */
function knownKeys(path: Path, data: unknown): string[] {
  let nodes: SchemaNode[] = [strictJsonSchema(ownTypes(data))];
  const branches = (): SchemaNode[] => nodes.flatMap((node) => [node, ...(node.anyOf ?? [])]);
  for (const key of path) {
    nodes = branches().flatMap((node) => {
      const next = node.properties?.[String(key)] ?? node.items ?? node.additionalProperties;
      return typeof next === 'object' ? [next] : [];
    });
  }
  return branches().flatMap((node) => [
    ...Object.keys(node.properties ?? {}),
    ...(node.propertyNames?.enum ?? []),
  ]);
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function userPath(path: Path): (string | number)[] {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}
