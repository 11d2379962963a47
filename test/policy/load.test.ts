import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TamisError } from '../../src/core/errors.js';
import { NO_LISTS } from '../../src/core/lists.js';
import { loadPolicy } from '../../src/policy/load.js';
import { complaints, errorOf, policyOf } from './support.js';

describe('a good policy', () => {
  test('the least there is has every default', () => {
    expect(policyOf('version: 1')).toMatchObject({
      version: 1,
      profile: 'chat',
      domain: 'default',
      recipient: 'internal',
      epoch: '1',
      scope: 'conversation',
      scopeReason: '',
      conversationId: '',
      style: 'token',
      defaults: { action: 'pseudonymise', threshold: 0.5 },
      shape: 'auto',
      detectors: { disable: {}, modules: [], custom: [] },
      lists: NO_LISTS,
      limits: { recordBytes: 16 * 1024 * 1024, depth: 1000, timeoutMs: 30_000 },
    });
  });

  test('JSON is read too, with its $schema and with tabs', () => {
    const text = '{\n\t"$schema": "./policy.schema.json",\n\t"version": 1,\n\t"epoch": 2026\n}';
    expect(policyOf(text).epoch).toBe('2026');
  });

  test('is frozen, all of it', () => {
    const policy = policyOf('version: 1');
    const parts = [policy, policy.defaults, policy.entities, policy.fields, policy.fields[0], policy.regions];
    for (const part of [...parts, policy.detectors, policy.detectors.disable, policy.limits]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  test('a word and a mapping mean the same', () => {
    expect(policyOf('version: 1\nscope: record')).toEqual(policyOf('version: 1\nscope: {level: record}'));
    const short = policyOf('version: 1\nentities: {EMAIL_ADDRESS: redact}');
    expect(short).toEqual(policyOf('version: 1\nentities: {EMAIL_ADDRESS: {action: redact}}'));
    expect(short.entities).toMatchObject({ EMAIL_ADDRESS: { action: 'redact', threshold: 0.5 } });
  });

  test('an entity rule wins over the threshold and action of the file', () => {
    const { entities, defaults } = policyOf(
      'version: 1\nthreshold: 0.8\naction: mask\nentities: {PHONE_NUMBER: {threshold: 0.3}}',
    );
    expect(defaults).toEqual({ action: 'mask', threshold: 0.8 });
    expect(entities).toMatchObject({
      PHONE_NUMBER: { action: 'mask', threshold: 0.3 },
      CREDIT_CARD: { action: 'redact', threshold: 0.8 },
      TOKEN: { action: 'pseudonymise', threshold: 0 },
    });
  });

  test('field rules stand before those of the profile, and replace those with the same path', () => {
    const { fields } = policyOf(
      'version: 1\nfields: [{path: "**.email", role: keep}, {path: a, role: identifier}]',
    );
    expect(fields.slice(0, 2)).toEqual([
      { path: '**.email', role: 'keep' },
      { path: 'a', role: 'identifier', type: 'ID' },
    ]);
    expect(fields.filter((rule) => rule.path === '**.email')).toHaveLength(1);
  });

  test('flags win over the file', () => {
    const flags = { scope: { level: 'record' }, threshold: 0.9, domain: 'd' } as const;
    const policy = policyOf('version: 1\nscope: {id: session}\ndomain: e\nepoch: "7"', { flags });
    expect(policy).toMatchObject({ scope: 'record', conversationId: 'session', domain: 'd', epoch: '7' });
    expect(policy.defaults.threshold).toBe(0.9);
  });

  test('a profile may be named by a flag', () => {
    expect(policyOf('version: 1\nprofile: web', { flags: { profile: 'chat' } }).scope).toBe('conversation');
  });

  test.each([
    ['16MiB', 16_777_216],
    ['2 kb', 2000],
    ['1GB', undefined],
    ['4096', undefined],
    ['1KiB', 1024],
    ['5000B', 5000],
  ])('recordBytes %s', (size, bytes) => {
    const text = `version: 1\nlimits: {recordBytes: "${size}"}`;
    if (bytes === undefined) expect(complaints(text)).toHaveLength(1);
    else expect(policyOf(text).limits.recordBytes).toBe(bytes);
  });

  test.each([
    ['30s', 30_000],
    ['100ms', 100],
    ['2 min', 120_000],
    ['99ms', undefined],
    ['1h', undefined],
  ])('timeoutMs %s', (time, ms) => {
    const text = `version: 1\nlimits: {timeoutMs: ${time}}`;
    if (ms === undefined) expect(complaints(text)).toHaveLength(1);
    else expect(policyOf(text).limits.timeoutMs).toBe(ms);
  });

  test('a repeated rule may be an alias', () => {
    const { entities } = policyOf('version: 1\nentities: {URL: &r {action: redact}, ID: *r, IP_ADDRESS: *r}');
    expect(entities).toMatchObject({ IP_ADDRESS: { action: 'redact' } });
  });

  test('Norway is a region', () => {
    expect(policyOf('%YAML 1.1\n---\nversion: 1\nregions: [NO, SE]').regions).toEqual(['NO', 'SE']);
  });

  test('two spellings of one letter are one domain', () => {
    expect(policyOf('version: 1\ndomain: "caf\\u0065\\u0301"')).toEqual(
      policyOf('version: 1\ndomain: "caf\\u00e9"'),
    );
  });
});

describe('what is wrong is said with place, path, expected and got', () => {
  test('all of it at once, in the order of the file', () => {
    const text = [
      'version: 1',
      'scope: dataset',
      'style: ordinal',
      'treshold: 0.5',
      'entities:',
      '  EMAIL_ADDRES: redact',
      '  PHONE_NUMBER: {action: redcat, threshold: 2}',
      '  FR_NIR: generalise',
      'regions: [UK]',
    ].join('\n');
    expect(complaints(text)).toEqual([
      'p.yaml:2:8: scope: expected a reason for linking people over the whole data set, got none; write scope: {level: dataset, reason: "..."}, or use scope conversation',
      'p.yaml:3:8: style: expected token or type with scope dataset, got ordinal; numbers are unique within one record only',
      'p.yaml:4:1: treshold: expected a known key, got "treshold"; did you mean threshold?',
      'p.yaml:6:3: entities.EMAIL_ADDRES: expected a known entity type, got "EMAIL_ADDRES"; did you mean EMAIL_ADDRESS?',
      'p.yaml:7:26: entities.PHONE_NUMBER.action: expected one of pseudonymise, redact, mask, generalise, keep, drop-segment, drop-record, got "redcat"; did you mean redact?',
      'p.yaml:7:45: entities.PHONE_NUMBER.threshold: expected a number from 0 to 1, got 2',
      expect.stringMatching(
        /^p\.yaml:8:11: entities\.FR_NIR: expected another action than generalise, .*got generalise$/,
      ),
      'p.yaml:9:11: regions.0: expected an ISO 3166-1 code in capitals, such as FR, got "UK"; did you mean GB?',
    ]);
  });

  test.each([
    ['domain: x', 'p.yaml:1:1: version: expected 1, got nothing'],
    ['version: 2', 'p.yaml:1:10: version: expected 1, got 2'],
    ['- version', 'p.yaml:1:1: expected a mapping, got a list'],
    ['hello', 'p.yaml:1:1: expected a mapping, got "hello"'],
    [
      'version: 1\nentities:',
      'p.yaml:2:10: entities: expected a mapping of entity types to actions, got nothing',
    ],
    ['version: 1\nlimits: 5', 'p.yaml:2:9: limits: expected a mapping, got 5'],
    ['version: 1\nregions: FR', 'p.yaml:2:10: regions: expected a list, got "FR"'],
    [
      'version: 1\nfields: [{path: "a[0].b", role: text}]',
      'p.yaml:2:17: fields.0.path: expected a dotted path such as messages.*.content or **.user_id, got "a[0].b"; did you mean a.0.b?',
    ],
    [
      'version: 1\ndomain: "a\\u202eb"',
      'p.yaml:2:9: domain: expected text of 1 to 200 visible characters without outer spaces, got "a\\u{202e}b"',
    ],
    [
      'version: 1\nscope: {level: dataset, reason: "  "}',
      expect.stringMatching(/^p\.yaml:2:8: scope: expected a reason/),
    ],
  ])('%j', (text, message) => {
    expect(complaints(text)).toEqual([message]);
  });

  test.each([
    ['scope: {level: dataset, reason: [1]}', 'scope.reason'],
    ['scope: {id: "a.*"}', 'scope.id'],
    ['scope: {id: ".a"}', 'scope.id'],
    ['style: surrogates', 'style'],
    ['action: generalise', 'action'],
    ['threshold: .inf', 'threshold'],
    ['threshold: "0.5"', 'threshold'],
    ['epoch: 1.5', 'epoch'],
    ['epoch: -1', 'epoch'],
    ['recipient: ""', 'recipient'],
    ['recipient: " x"', 'recipient'],
    ['entities: {TOKEN: keep}', 'entities.TOKEN'],
    ['fields: [{path: "**", role: keep}]', 'fields.0.path'],
    ['fields: [{path: "*.**", role: keep}]', 'fields.0.path'],
    ['fields: [{path: "a..b", role: text}]', 'fields.0.path'],
    ['fields: [{path: "a.**.**.b", role: text}]', 'fields.0.path'],
    ['fields: [{path: "a.b*", role: text}]', 'fields.0.path'],
    ['fields: [{path: "$.a", role: text}]', 'fields.0.path'],
    ['fields: [{path: /a/b, role: text}]', 'fields.0.path'],
    ['fields: [{path: "", role: text}]', 'fields.0.path'],
    ['fields: [{role: text}]', 'fields.0.path'],
    ['fields: [{path: a, role: text, type: ID}]', 'fields.0.type'],
    ['fields: [{path: a, role: identifier, type: IDS}]', 'fields.0.type'],
    ['fields: [{path: a, role: text}, {path: a, role: drop}]', 'fields'],
    ['regions: [fr]', 'regions.0'],
    ['regions: [FR, FR]', 'regions'],
    ['shape: "a b"', 'shape'],
    ['detectors: {disable: {fr/nir: ""}}', 'detectors.disable.fr/nir'],
    ['detectors: {disable: {fr/nir: }}', 'detectors.disable.fr/nir'],
    ['detectors: {disable: {fr: why}}', 'detectors.disable.fr'],
    ['detectors: {disable: {"*": why}}', 'detectors.disable.*'],
    ['detectors: {disable: [fr/nir]}', 'detectors.disable'],
    ['detectors: {modules: [./nowhere.js]}', 'detectors.modules.0'],
    ['limits: {depth: 0}', 'limits.depth'],
    ['limits: {depth: 10001}', 'limits.depth'],
    ['limits: {depth: 1.5}', 'limits.depth'],
    ['limits: {timeoutMs: 99}', 'limits.timeoutMs'],
    ['limits: {recordBytes: 1GiB}', 'limits.recordBytes'],
  ])('%s', (line, path) => {
    const lines = complaints(`version: 1\n${line}`);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^p\.yaml:2:\d+: [^ ]+: expected .+, got .+$/);
    expect(lines[0]!.split(': ')[1]).toBe(path);
  });

  test('names of detectors and shapes, when they are known', () => {
    const known = { detectors: ['fr/nir', 'us/ssn'], shapes: ['messages'] };
    const text = (id: string, shape: string) =>
      `version: 1\nshape: ${shape}\ndetectors: {disable: {${id}: why}}`;
    expect(complaints(text('fr/nir', 'messages'), known)).toEqual([]);
    expect(complaints(text('fr/*', 'auto'), known)).toEqual([]);
    expect(complaints(text('fr/nri', 'mesages'), known)).toEqual([
      'p.yaml:2:8: shape: expected one of auto, messages, got "mesages"; did you mean messages?',
      'p.yaml:3:23: detectors.disable.fr/nri: expected the id of a detector, got "fr/nri"; did you mean fr/nir?',
    ]);
    expect(complaints(text('xx/*', 'auto'), known)).toHaveLength(1);
  });

  test('what only file and flags together get wrong', () => {
    const lines = complaints('version: 1\nstyle: ordinal', {
      flags: { scope: { level: 'dataset', reason: 'r' } },
    });
    expect(lines).toEqual([expect.stringMatching(/^p\.yaml:2:8: style: expected token or type/)]);
  });

  test('no more than fifty, and no value longer than forty characters', () => {
    const keys = Array.from({ length: 80 }, (_, i) => `key${i}: 1`).join('\n');
    const lines = complaints(`version: 1\n${keys}`);
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('and 30 more problems');
    const long = 'x'.repeat(5000);
    for (const line of complaints(`version: ${long}\ndomain: ${long}\n? ${long.slice(0, 900)}\n: 1`)) {
      expect(line).not.toContain('x'.repeat(41));
    }
  });
});

describe('broken YAML is refused without repeating it', () => {
  test.each([
    ['version: 1\nversion: 1', 2],
    ['version: 1\n---\nversion: 1', 2],
    ['version: 1\ndomain: "secretword', 2],
    ['version: 1\ndomain: !secretword x', 2],
    ['version: 1\ndomain: !!binary aGk=', 2],
    ['version: 1\ndomain: *secretword', 2],
    ['version: 1\nregions: &a [*a]', 2],
    ['version: 1\n__proto__: {domain: secretword}', 2],
    ['version: 1\nentities: {__proto__: secretword}', 2],
    ['version: 1\ndetectors: {disable: {__proto__: secretword}}', 2],
    ['version: 1\n? [secretword]\n: 1', 2],
    ['version: 1\nentities:\n\tURL: secretword', 3],
    ['version: 1\ndomain: a: secretword', 2],
    [`version: 1\nregions: ${'['.repeat(20_000)}`, 2],
    [`version: 1\nx: &a [1]\ny: [${'*a, '.repeat(60)}]`, 3],
    ['version: 1\na: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]', 3],
  ])('%#', (text, line) => {
    const lines = complaints(text);
    expect(lines.length).toBeGreaterThan(0);
    for (const complaint of lines) {
      expect(complaint).toMatch(new RegExp(`^p\\.yaml:(${line}|${line + 1}):\\d+: .*expected .+, got .+$`));
      expect(complaint).not.toContain('secretword');
    }
  });

  test('a merge key is an unknown key', () => {
    expect(complaints('version: 1\n<<: {domain: x}')[0]).toMatch(/^p\.yaml:2:1: "<<": expected a known key/);
  });

  test.each(['', '\n\n', '# only a comment\n', '---\n'])('empty: %j', (text) => {
    expect(complaints(text)).toEqual(['p.yaml: expected a policy, got an empty file']);
  });
});

describe('a key is never repeated', () => {
  const key = `tamis-key-v1:${'Kq7_'.repeat(11)}`;

  test.each([
    `${key}\n`,
    `\n  ${key}`,
    `version: 1\nkey: ${key}`,
    `version: 1\ndomain: ${key}`,
    `version: 1\n# ${key}`,
    `version: 1\n${key}: 1`,
    `version: 1\nkey: tamis-key-v1:Kq7_`,
    `version: 1\nstyle: tamis-key-v1:Kq7_`,
  ])('%#', (text) => {
    const error = errorOf(() => policyOf(text));
    expect(error).toBeDefined();
    expect(`${error?.message} ${error?.hint} ${error?.stack}`).not.toContain('Kq7_');
  });

  test('a key file given as a policy is called one', () => {
    expect(complaints(key)).toEqual(['p.yaml: expected a policy, got a key file']);
  });
});

describe('loadPolicy', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tamis-policy-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function loading(name: string, content?: string | Uint8Array): Promise<unknown> {
    const file = join(folder, name);
    if (content !== undefined) await writeFile(file, content);
    return loadPolicy(file).catch((error: unknown) => error);
  }

  test('reads a file with a byte-order mark', async () => {
    expect(await loading('bom.yaml', '\uFEFFversion: 1\n')).toMatchObject({ profile: 'chat' });
  });

  test('paths of modules are relative to the policy', async () => {
    await mkdir(join(folder, 'lib'));
    await writeFile(join(folder, 'lib', 'mine.js'), 'export default [];');
    const policy = await loading('m.yaml', 'version: 1\ndetectors: {modules: [lib/mine.js]}');
    expect(policy).toMatchObject({ detectors: { modules: [join(folder, 'lib', 'mine.js')] } });
    expect(await loading('d.yaml', 'version: 1\ndetectors: {modules: [lib]}')).toBeInstanceOf(TamisError);
  });

  test.each([
    ['missing.yaml', undefined, 'no such policy file'],
    ['.', undefined, 'expected a policy file, got a directory'],
    ['latin1.yaml', Buffer.from('domain: caf\xe9', 'latin1'), 'expected a policy in UTF-8, got other bytes'],
    ['big.yaml', `# ${'x'.repeat(2 ** 20)}`, 'expected a policy of at most 1MiB, got more'],
    ['empty.yaml', '', 'expected a policy, got an empty file'],
  ])('%s', async (name, content, message) => {
    const error = await loading(name, content);
    expect(error).toBeInstanceOf(TamisError);
    expect((error as TamisError).message).toBe(`${join(folder, name)}: ${message}`);
    expect((error as TamisError).exitCode).toBe(78);
  });
});
