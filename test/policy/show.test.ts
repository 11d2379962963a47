import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../src/core/entity.js';
import { ACTIONS, FIELD_ROLES, type Policy, SCOPES, STYLES } from '../../src/core/policy.js';
import { contradictions, GENERALISABLE, isName } from '../../src/policy/checks.js';
import { canonicalJson, policyHash } from '../../src/policy/hash.js';
import { isExactPath, isFieldPath } from '../../src/policy/paths.js';
import { PROFILE_NAMES } from '../../src/policy/profiles.js';
import { REGIONS } from '../../src/policy/regions.js';
import { mergeLayers, resolvePolicy } from '../../src/policy/resolve.js';
import { showPolicy } from '../../src/policy/show.js';
import { policyOf } from './support.js';

const word = fc.constantFrom(
  'a',
  'user',
  'naïve',
  'x y',
  '7',
  'true',
  '#',
  '~',
  'null',
  'a: b',
  '- c',
  '*',
  '**',
);
const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((keys) => keys.join('.'));
const name = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), word).filter(isName);
const reason = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !text.includes('tamis-key-'));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const types = ENTITY_TYPES.map((type) => type.name);

const entities = fc.dictionary(
  fc.constantFrom(...types),
  fc.record({ action: fc.constantFrom(...ACTIONS), threshold: share }, { requiredKeys: [] }),
);
const fields = fc.uniqueArray(
  fc.record(
    {
      path: path.filter(isFieldPath),
      role: fc.constantFrom(...FIELD_ROLES.filter((role) => role !== 'keep')),
    },
    { requiredKeys: ['path', 'role'] },
  ),
  { selector: (rule) => rule.path, maxLength: 5 },
);

/** Any layer that resolves. */
const layers = fc
  .record(
    {
      profile: fc.constantFrom(...PROFILE_NAMES),
      domain: name,
      recipient: name,
      epoch: name,
      scope: fc.record(
        { level: fc.constantFrom(...SCOPES), reason, id: path.filter(isExactPath) },
        { requiredKeys: [] },
      ),
      style: fc.constantFrom(...STYLES),
      threshold: share,
      action: fc.constantFrom(...ACTIONS),
      entities,
      fields,
      shape: fc.constantFrom('auto', 'messages'),
      regions: fc.uniqueArray(fc.constantFrom(...REGIONS), { maxLength: 5 }),
      detectors: fc.record({
        disable: fc.dictionary(
          fc.constantFrom('fr/nir', 'de/*', 'ner/fast'),
          reason.filter((text) => /\S/.test(text)),
        ),
      }),
      limits: fc.record(
        {
          recordBytes: fc.integer({ min: 1024, max: 2 ** 28 }),
          depth: fc.integer({ min: 1, max: 10_000 }),
          timeoutMs: fc.integer({ min: 100, max: 86_400_000 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .filter((layer) => contradictions(mergeLayers([layer])).length === 0);

describe('showPolicy', () => {
  test('a shown policy means the same policy', () => {
    fc.assert(
      fc.property(layers, (layer) => {
        const policy = resolvePolicy(layer);
        const shown = showPolicy(policy);
        expect(policyOf(shown)).toEqual(policy);
        expect(showPolicy(policyOf(shown))).toBe(shown);
      }),
      { numRuns: 60 },
    );
  });

  test('names its hash, and every key in a fixed order', () => {
    const policy = resolvePolicy();
    const shown = showPolicy(policy);
    expect(shown).toContain(`# SHA-256 ${policyHash(policy)}\n`);
    expect(shown.match(/^\w+(?=:)/gm)).toEqual(
      'version profile domain recipient epoch scope style action threshold entities fields shape regions detectors lists limits'.split(
        ' ',
      ),
    );
  });

  test('shows one rule a line', () => {
    const shown = showPolicy(resolvePolicy());
    expect(shown).toContain('\n  CREDIT_CARD: {action: redact, threshold: 0.5}\n');
    expect(shown).toContain('\n  - {path: "**.user_id", role: identifier, type: ID}\n');
  });
});

describe('policyHash', () => {
  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(layers, (layer) => {
        const policy = resolvePolicy(layer);
        expect(policyHash(reversed(policy) as Policy)).toBe(policyHash(policy));
      }),
      { numRuns: 40 },
    );
  });

  test('depends on what the policy says', () => {
    const hashes = [
      {},
      { profile: 'web' },
      { domain: 'other' },
      { threshold: 0.6 },
      { entities: { URL: { action: 'redact' } } },
      { regions: ['DE', 'FR'] },
      { regions: ['FR', 'DE'] },
      { entities: { [GENERALISABLE[0]!]: { action: 'generalise' } } },
    ] as const;
    expect(new Set(hashes.map((layer) => policyHash(resolvePolicy(layer)))).size).toBe(hashes.length);
  });

  test('does not depend on where a module lies', () => {
    const at = (modules: string[]) => policyHash(resolvePolicy({ detectors: { modules } }));
    expect(at(['/home/a/mine.js'])).toBe(at(['/srv/mine.js']));
    expect(at(['/srv/mine.js'])).not.toBe(at(['/srv/yours.js']));
  });

  test('is that of the same policy written in two ways', () => {
    const a = policyOf('version: 1\nlimits: {recordBytes: 1MiB}\nscope: record\nepoch: 3');
    const b = policyOf('epoch: "3"\nscope: {level: record}\nlimits: {recordBytes: 1048576}\nversion: 1');
    expect(policyHash(a)).toBe(policyHash(b));
    expect(policyHash(a)).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('canonicalJson sorts keys at every depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'é"' }], a: null })).toBe('{"a":null,"b":[{"c":"é\\"","d":1}]}');
});

/** The same data with every key in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
