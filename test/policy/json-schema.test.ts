import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policyJsonSchema } from '../../src/policy/json-schema.js';

interface Node {
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly propertyNames?: unknown;
}

const schema = policyJsonSchema() as Node;

test('is a draft 2020-12 schema with an identity of its own', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tamis:policy:1',
    title: 'Tamis policy',
    required: ['version'],
  });
});

test('describes every key of a policy, for editors', () => {
  for (const [key, node] of Object.entries(schema.properties ?? {})) {
    expect([key, node.description]).toEqual([key, expect.stringMatching(/\.$/)]);
  }
});

test('allows no unknown key at any depth', () => {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, properties, additionalProperties, propertyNames } = node as Node;
    if (type === 'object' && properties) expect(additionalProperties).toBe(false);
    if (type === 'object' && !properties) expect(propertyNames).toBeDefined();
    Object.values(node).forEach(visit);
  };
  visit(schema);
});

// After a change: `tamis policy schema > examples/policies/policy.schema.json`, then the formatter.
test('is the schema beside the example policies', () => {
  const file = join(import.meta.dirname, '../../examples/policies/policy.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});
