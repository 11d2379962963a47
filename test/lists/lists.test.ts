import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tagger } from '../../src/cli/tagger.js';
import { createFilter } from '../../src/library/filter.js';
import { policyHash } from '../../src/policy/hash.js';
import { loadPolicy } from '../../src/policy/load.js';
import { resolvePolicy } from '../../src/policy/resolve.js';
import { showPolicy } from '../../src/policy/show.js';
import { randomKey } from '../../src/pseudonym/keys.js';
import { complaints, errorOf, policyOf } from '../policy/support.js';

const KEY = randomKey();

/** What a text becomes under a policy; pseudonyms as `[TYPE]`. */
async function sieved(policyText: string, text: string): Promise<string | undefined> {
  const filter = await createFilter({ policy: policyOf(`version: 1\nstyle: type\n${policyText}`), key: KEY });
  const outcome = filter.text(text);
  return outcome.outcome === 'kept' ? outcome.text : outcome.outcome;
}

describe('allowed values stay', () => {
  test.each([
    [
      'lists: {allow: {exact: [support@example.org]}}',
      'to Support@Example.org or a@example.org',
      'to Support@Example.org or [EMAIL_ADDRESS]',
    ],
    [
      'lists: {allow: {patterns: [".*@example\\\\.com"]}}',
      'a@example.com b@example.org',
      'a@example.com [EMAIL_ADDRESS]',
    ],
    // However the number is grouped, and no piece of it is found in its place.
    [
      'lists: {allow: {exact: ["+33 1 99 00 12 34"]}}',
      'tel. +33199001234, 01 99 00 56 78',
      'tel. +33199001234, [PHONE_NUMBER]',
    ],
    // Something longer that holds an allowed value is not allowed.
    ['lists: {allow: {exact: [example.org]}}', 'x@example.org', '[EMAIL_ADDRESS]'],
  ])('%s', async (policy, text, expected) => {
    expect(await sieved(policy, text)).toBe(expected);
  });

  test('in fields that identify as well', async () => {
    const filter = await createFilter({ policy: policyOf('version: 1\nlists: {allow: {exact: [system]}}') });
    const outcome = filter.record('{"user_id":"system"}');
    expect(outcome.outcome === 'kept' && outcome.text).toBe('{"user_id":"system"}');
    const other = filter.record('{"user_id":"systems"}');
    expect(other.outcome === 'kept' && other.text).toMatch(/\[ID:/);
  });
});

describe('denied values are found', () => {
  test.each([
    ['exact: [Zorgon Vex]', 'ask ZORGON\\n vex today, zorgon vexed', 'ask [DENIED] today, zorgon vexed'],
    ['exact: [Zorgon, Zorgon Vex]', 'Zorgon Vex and Zorgon', '[DENIED] and [DENIED]'],
    ['exact: ["4711-AB"]', 'x 4711-ab y 4711-ABC', 'x [DENIED] y 4711-ABC'],
    ['exact: ["#blue"]', 'see #blue, #bluer', 'see [DENIED], #bluer'],
    ['exact: ["98765432"]', 'n 98765432, 987654321', 'n [DENIED], 987654321'],
    ['patterns: ["PRJ-\\\\d{3}"]', 'in PRJ-123 and XPRJ-123', 'in [DENIED] and XPRJ-123'],
    // Another spelling of a value that a detector finds, however unsure it is.
    ['exact: ["+33199001234"]', 'so 01 99 00 12 34', 'so [DENIED]'],
  ])('%s', async (list, text, expected) => {
    const policy = `entities: {PHONE_NUMBER: {threshold: 1}}\nlists: {deny: {entityType: DENIED, ${list}}}`;
    expect(await sieved(policy, text.replace('\\n', '\n'))).toBe(expected);
  });

  test('and denied wins over allowed', async () => {
    const lists =
      'lists: {allow: {patterns: [".*@example\\\\.org"]}, deny: {entityType: ID, exact: [eve@example.org]}}';
    expect(await sieved(lists, 'eve@example.org bob@example.org')).toBe('[ID] bob@example.org');
  });

  test('by thousands at the cost of one', async () => {
    const names = Array.from(
      { length: 20_000 },
      (_, at) => `Qz${at.toString(26).replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!)} Xu`,
    );
    const policy = resolvePolicy({
      style: 'type',
      lists: { deny: [{ entityType: 'PERSON', exact: names }] },
    });
    const filter = await createFilter({ policy });
    const text = `${'nothing to see '.repeat(20_000)}${names[777]}.`;
    const outcome = filter.text(text);
    expect(outcome.outcome === 'kept' && outcome.text.endsWith('see [PERSON].')).toBe(true);
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tamis-lists-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test('are read once, relative to the policy, and count by content', async () => {
    write('allow.txt', '# ours\nsupport@example.org\n\n  sales@example.org\r\n');
    const policy = await loadPolicy(write('p.yaml', 'version: 1\nlists: {allow: {file: allow.txt}}'));
    expect(policy.lists.allow.file[0]?.entries).toEqual(['support@example.org', 'sales@example.org']);
    const shown = showPolicy(policy);
    expect(shown).not.toContain('support@');
    expect(policyOf(shown)).toEqual(policy);
    write('allow.txt', 'support@example.org\n');
    const changed = await loadPolicy(join(folder, 'p.yaml'));
    expect(policyHash(changed)).not.toBe(policyHash(policy));
  });

  test('of tags: nothing in clear, and every spelling is found', async () => {
    const tagOf = await tagger(resolvePolicy(), KEY);
    const tags = ['Eve@Example.org', '+33 1 99 00 12 34', 'KL-889'].map(tagOf);
    expect(tags.join()).not.toMatch(/eve|889/i);
    const file = write('objectors.txt', `${tags.join('\n')}\n`);
    const text = `lists: {deny: {entityType: OBJECTOR, hashed: ${file}}}`;
    expect(await sieved(text, 'eve@example.org, 01.99.00.12.34, bob@example.org')).toBe(
      '[OBJECTOR], [OBJECTOR], [EMAIL_ADDRESS]',
    );
    expect(await sieved(`lists: {allow: {hashed: ${file}}}`, 'EVE@example.org')).toBe('EVE@example.org');
  });

  test('of tags of another key are refused', async () => {
    const tagOf = await tagger(resolvePolicy(), randomKey());
    const file = write('foreign.txt', tagOf('x@example.org'));
    const text = `lists: {deny: {entityType: OBJECTOR, hashed: ${file}}}`;
    await expect(sieved(text, 'x')).rejects.toMatchObject({
      exitCode: 78,
      message: expect.stringMatching(/foreign\.txt: expected tags of key/),
    });
  });

  test('that cannot be read are named, with the line, without what is in them', () => {
    const wrong = write('wrong.txt', 'abcd:AAAAAAAAAAAAAAAAAAAAAA\nsecret@example.org\n');
    const latin = write('latin.txt', Buffer.from([0x66, 0xe9]));
    const short = write('short.txt', 'Anna\n12\n');
    const lines = (lists: string) => complaints(`version: 1\nlists: ${lists}`);
    expect(lines(`{allow: {hashed: ${wrong}}}`)).toEqual([
      expect.stringMatching(
        /^p\.yaml:2:25: lists\.allow\.hashed: expected a tag made by `tamis key tag`, got other text in .*wrong\.txt:2$/,
      ),
    ]);
    expect(lines(`{deny: {entityType: ID, file: ${latin}}}`)[0]).toMatch(
      /lists\.deny\.file: expected a list in UTF-8, got other bytes in .*latin\.txt$/,
    );
    expect(lines('{allow: {file: nowhere.txt}}')[0]).toMatch(
      /lists\.allow\.file: expected a list that can be read, got ENOENT in .*nowhere\.txt$/,
    );
    expect(lines(`{deny: {entityType: ID, file: ${short}}}`)[0]).toMatch(
      /got another as entry 2 of .*short\.txt$/,
    );
  });
});

test.each([
  ['{allow: {exacts: [a]}}', 'lists.allow.exacts: expected a known key'],
  ['{deny: {exact: [abc]}}', 'lists.deny.entityType: expected a name in capitals'],
  [
    '{deny: {entityType: ID, exact: ["12"]}}',
    'lists.deny.exact.0: expected a value with a word of Latin letters',
  ],
  [
    '{allow: {exact: [Anna]}, deny: {entityType: ID, exact: [anna]}}',
    'lists.deny.exact.0: expected a value that is not allowed as well, got "anna"',
  ],
  [
    '{allow: {patterns: ["(a+)+b"]}}',
    'lists.allow.patterns.0: expected a pattern that takes linear time, got one of exponential time',
  ],
  [
    '{deny: {entityType: ID, patterns: ["\\\\w{8}"]}}',
    'lists.deny.patterns.0: expected a pattern with a text, a code or a number',
  ],
  [
    '{deny: {entityType: URL, exact: [abc]}}',
    'lists.deny.entityType: expected a type that is not kept, got URL',
  ],
])('%s is refused', (lists, message) => {
  expect(complaints(`version: 1\nlists: ${lists}`)[0]).toContain(message);
  expect(errorOf(() => policyOf(`version: 1\nlists: ${lists}`))?.exitCode).toBe(78);
});
