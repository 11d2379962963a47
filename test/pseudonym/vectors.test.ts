import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createPseudonymiser } from '../../src/pseudonym/pseudonymiser.js';
import * as reference from './reference.js';

const vectors: reference.Vector[] = JSON.parse(
  readFileSync(new URL('./vectors.json', import.meta.url), 'utf8'),
);

function pseudonymiser(vector: reference.Vector) {
  return createPseudonymiser({ ...vector, rootKey: Buffer.from(vector.rootKey, 'hex') });
}

test('there are enough vectors, and no two tokens are equal by mistake', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(20);
  // Scopes `record` and `conversation` differ in what the scope id is, not in the token.
  expect(new Set(vectors.map((vector) => vector.token)).size).toBe(vectors.length - 1);
});

test.each(vectors)('vector: $comment', (vector) => {
  expect(reference.token(vector)).toBe(vector.token);
  const own = pseudonymiser(vector);
  expect(own.token(vector.type, vector.canonical, vector.scopeId)).toBe(vector.token);
  expect(own.isOwn(vector.token)).toBe(true);
  expect(pseudonymiser(vector).isOwn(vector.token)).toBe(true);
});

test('digest vector', () => {
  const [vector] = vectors;
  expect(pseudonymiser(vector!).digest(Buffer.from('{"text":"hello"}'))).toBe(
    '0fc958bb002d3d98b36cc5eda8101869',
  );
});

test('the tokens in docs/pseudonyms.md are those of the vectors', () => {
  const docs = readFileSync(new URL('../../docs/pseudonyms.md', import.meta.url), 'utf8');
  const shown = docs.match(/\[EMAIL_ADDRESS:[a-z]{4}:[a-z]+\]/g) ?? [];
  expect(shown.length).toBeGreaterThanOrEqual(4);
  const known = vectors.map((vector) => vector.token);
  for (const token of shown) expect(known).toContain(token);
});
