import { z } from 'zod';
import { ENTITY_TYPES } from '../core/entity.js';
import { OWN_TYPE_NAME } from '../custom/schema.js';
import { policySchema } from './schema.js';

/**
 * JSON Schema (draft 2020-12) of a policy file, for editors; `tamis policy schema` prints it. An editor cannot
 * know which entity types a file brings itself, so it takes every name that could be one.
 */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  return withOwnTypes(strictJsonSchema([])) as Readonly<Record<string, unknown>>;
}

/** The same for a file that brings these entity types, and no others. */
export function strictJsonSchema(own: readonly string[]): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(policySchema(own), { io: 'input', target: 'draft-2020-12' });
  // A URN: the identity of the format does not hang on a web site.
  return { $schema, $id: 'urn:tamis:policy:1', ...withoutStandardSchema(schema) };
}

function withOwnTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withOwnTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { enum: words, ...rest } = node as { readonly enum?: readonly unknown[] };
  const isEntity = words?.includes(ENTITY_TYPES[0]!.name) === true;
  const inner = Object.fromEntries(
    Object.entries(isEntity ? rest : node).map(([key, value]) => [key, withOwnTypes(value)]),
  );
  return isEntity ? { ...inner, anyOf: [{ enum: words }, { pattern: OWN_TYPE_NAME.source }] } : inner;
}

/** zod hangs its own, not enumerable, property on the result; a plain copy has none. */
function withoutStandardSchema(schema: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(schema));
}
