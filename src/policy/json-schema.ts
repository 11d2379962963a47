import { z } from 'zod';
import { policyFile } from './schema.js';

/** JSON Schema (draft 2020-12) of a policy file, for editors; `tamis policy schema` prints it. */
export function policyJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(policyFile, { io: 'input', target: 'draft-2020-12' });
  // A URN: the identity of the format does not hang on a web site.
  return { $schema, $id: 'urn:tamis:policy:1', ...withoutStandardSchema(schema) };
}

/** zod hangs its own, not enumerable, property on the result; a plain copy has none. */
function withoutStandardSchema(schema: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(schema));
}
