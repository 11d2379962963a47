import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../src/policy/load.js';
import { PROFILES } from '../../src/policy/profiles.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'examples/policies');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('examples', () => {
  test('there are three', () => {
    expect(files.sort()).toEqual(['minimal.yaml', 'support-chat.yaml', 'web-scrape.yaml']);
  });

  test.each(files)('%s loads', async (name) => {
    const policy = await loadPolicy(join(folder, name));
    expect(Object.keys(PROFILES)).toContain(policy.profile);
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=policy\.schema\.json\n/,
    );
  });

  test('support-chat says what its comments say', async () => {
    expect(await loadPolicy(join(folder, 'support-chat.yaml'))).toMatchObject({
      scope: 'conversation',
      conversationId: 'ticket.number',
      entities: { IBAN_CODE: { action: 'redact', threshold: 0.5 }, PHONE_NUMBER: { threshold: 0.7 } },
    });
  });
});

describe('docs/policy.md', () => {
  const text = readFileSync(join(root, 'docs/policy.md'), 'utf8');

  test('every example in it loads', async () => {
    const { parsePolicy } = await import('../../src/policy/load.js');
    const blocks = [...text.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1]!);
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) parsePolicy(`version: 1\n${block.replace(/^version: 1\n/m, '')}`, 'docs');
  });

  test('it names every key', async () => {
    const { policyJsonSchema } = await import('../../src/policy/json-schema.js');
    const { properties } = policyJsonSchema() as { properties: object };
    for (const key of Object.keys(properties)) expect(text).toContain(`\`${key}\``);
  });

  test('it promises pseudonymised data and nothing more', () => {
    expect(text).toMatch(/still personal data/);
    expect(text).not.toMatch(/\banonym/i);
  });
});
