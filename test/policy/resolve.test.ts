import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entityType } from '../../src/core/entity.js';
import { GENERALISABLE } from '../../src/policy/checks.js';
import { isFieldPath } from '../../src/policy/paths.js';
import { PROFILE_NAMES, PROFILES } from '../../src/policy/profiles.js';
import { REGIONS } from '../../src/policy/regions.js';
import { resolvePolicy } from '../../src/policy/resolve.js';
import { errorOf } from './support.js';

describe('profiles', () => {
  test.each(PROFILE_NAMES)('%s names only what exists', (name) => {
    const { entities, fields, regions } = PROFILES[name];
    for (const type of Object.keys(entities)) expect(entityType(type)).toBeDefined();
    for (const { path, role, type } of fields) {
      expect(isFieldPath(path)).toBe(true);
      if (role === 'identifier') expect(entityType(type!)?.kind).toBe('direct-identifier');
    }
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
    expect(REGIONS).toEqual(expect.arrayContaining([...regions]));
  });

  test('chat links within a conversation, web within a record only', () => {
    expect(resolvePolicy()).toMatchObject({ profile: 'chat', scope: 'conversation', style: 'token' });
    expect(resolvePolicy({ profile: 'web' })).toMatchObject({
      profile: 'web',
      scope: 'record',
      style: 'token',
    });
  });

  test('whole cards never become pseudonyms, and forged tokens always do', () => {
    const { entities } = resolvePolicy({ action: 'keep', threshold: 1 });
    expect(entities).toMatchObject({
      CREDIT_CARD: { action: 'redact' },
      TOKEN: { action: 'pseudonymise', threshold: 0 },
    });
  });

  test('the definition of a tool keeps its words', () => {
    const { fields } = resolvePolicy();
    const at = (path: string) => fields.findIndex((rule) => rule.path === path);
    expect(fields[at('**.properties.*.type')]?.role).toBe('text');
    // A record may hold both; what is an identifier stays one.
    expect(at('**.user_id')).toBeLessThan(at('**.properties.*.type'));
  });

  test('there are 249 regions', () => {
    expect(new Set(REGIONS).size).toBe(249);
  });
});

describe('resolvePolicy', () => {
  test.each([
    [{ profile: 'chta' }, 'profile: expected one of chat, web, got "chta"; did you mean chat?'],
    [{ profile: 'constructor' }, 'profile: expected one of chat, web, got "constructor"'],
    [{ threshold: Number.NaN }, 'threshold: expected a number from 0 to 1, got NaN'],
    [{ domain: '' }, 'domain: expected text of 1 to 200 visible characters without outer spaces, got ""'],
    [
      { entities: { NOBODY: { action: 'keep' } } },
      'entities.NOBODY: expected a known entity type, got "NOBODY"',
    ],
    [{ limits: { depth: 0 } }, 'limits.depth: expected a whole number from 1 to 10000, got 0'],
  ] as const)('refuses %j', (layer, message) => {
    expect(errorOf(() => resolvePolicy(layer))?.message).toBe(message);
  });

  test('dataset needs a reason, and no ordinals', () => {
    expect(errorOf(() => resolvePolicy({ scope: { level: 'dataset' } }))?.message).toMatch(/^scope: /);
    const scope = { level: 'dataset', reason: 'study of returning customers' } as const;
    expect(resolvePolicy({ scope }).scopeReason).toBe('study of returning customers');
    expect(errorOf(() => resolvePolicy({ scope, style: 'ordinal' }))?.message).toMatch(/^style: /);
  });

  test.each(GENERALISABLE)('%s can be generalised', (name) => {
    const policy = resolvePolicy({ entities: { [name]: { action: 'generalise' } } });
    expect(policy.entities[name]?.action).toBe('generalise');
  });

  test('undefined says nothing', () => {
    const silent = { domain: undefined, scope: { level: undefined }, limits: { depth: undefined } };
    expect(resolvePolicy(silent, { entities: { URL: undefined } })).toEqual(resolvePolicy());
  });

  test('needs neither zod nor yaml, which cost 40 ms at start', () => {
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export|\}) .*from '(.+)';$/gm,
      )) {
        if (from.startsWith('.')) follow(join(dirname(file), from.replace(/\.js$/, '.ts')));
        else expect(from).toMatch(/^node:/);
      }
    };
    const folder = join(import.meta.dirname, '../../src/policy');
    for (const file of ['profiles.ts', 'resolve.ts', 'hash.ts']) follow(join(folder, file));
    expect(seen.size).toBeGreaterThan(8);
  });
});
