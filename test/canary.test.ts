import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Ended, everyFile, MAIN, recordsOf, tamis, temporaryFolder } from './cli/support.js';

/**
 * Fail closed and silent (P1, P2, P6): a detector that goes wrong costs the records it was given, and
 * nothing of them is seen anywhere.
 */
const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** What the text holds that the faulty detector is called with; no shipped detector knows it. */
const CANARY = 'canary-zebra-4711';
const HIT = [1, 4];
const RECORDS = Array.from({ length: 7 }, (_, number) =>
  HIT.includes(number) ? `{"n":${number},"text":"trip ${CANARY}"}` : `{"n":${number},"text":"fine"}`,
);

interface Fault {
  readonly name: string;
  /** Body of `detect`. */
  readonly body: string;
  /** Reason of the rejects; undefined: no harm done, all records are kept. */
  readonly reason: string | undefined;
  /** Whether the reject names the detector: only when its worker lives to say so. */
  readonly named?: boolean;
  readonly workers: readonly number[];
}

const ANY = [0, 1, 2];
/** Only a thread of its own can be ended. */
const THREADS = [1, 2];

const FAULTS: readonly Fault[] = [
  { name: 'throws', body: 'throw new Error(text)', reason: 'detector-failed', named: true, workers: ANY },
  { name: 'throws-text', body: 'throw text', reason: 'detector-failed', named: true, workers: ANY },
  {
    name: 'forges-stack',
    body: 'throw new Error("x\\n    at " + text)',
    reason: 'detector-failed',
    named: true,
    workers: ANY,
  },
  {
    name: 'rejects',
    body: 'return Promise.reject(new Error(text))',
    reason: 'detector-failed',
    named: true,
    workers: ANY,
  },
  {
    name: 'reports-nan',
    body: 'report(at, at + 4, "FAULTY", NaN)',
    reason: 'invalid-finding',
    named: true,
    workers: ANY,
  },
  {
    name: 'reports-outside',
    body: 'report(at, text.length + 1, "FAULTY", 0.9)',
    reason: 'invalid-finding',
    named: true,
    workers: ANY,
  },
  {
    name: 'reports-text-as-type',
    body: 'report(at, at + 4, text, 0.9)',
    reason: 'invalid-finding',
    named: true,
    workers: ANY,
  },
  { name: 'hangs', body: 'for (;;);', reason: 'detector-timeout', workers: THREADS },
  { name: 'exits', body: 'process.exit(3)', reason: 'worker-crashed', workers: THREADS },
  {
    name: 'eats-memory',
    body: 'const all = []; for (;;) all.push(text + all.length)',
    reason: 'worker-crashed',
    workers: [1],
  },
  {
    name: 'prints',
    body: 'console.log(text); console.error(text); process.stdout.write(text); process.stderr.write(text)',
    reason: undefined,
    workers: ANY,
  },
  { name: 'warns', body: 'process.emitWarning(text)', reason: undefined, workers: ANY },
];

function detectorModule(body: string): string {
  return `export default {
  id: 'test/faulty', version: 1, description: 'a detector that goes wrong', entityTypes: ['FAULTY'],
  source: 'none', triggers: [{ on: 'literal', text: 'trip' }], examples: { match: [], noMatch: [] },
  detect({ text, at }, report) { ${body}; },
};
`;
}

/** A folder with a policy that loads the faulty detector, and the input. */
function setUp(name: string, body: string, timeoutMs: number): string {
  const folder = path.join(root, name);
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'bad.mjs'), detectorModule(body));
  fs.writeFileSync(
    path.join(folder, 'policy.yaml'),
    `version: 1\nlimits: { timeoutMs: ${timeoutMs} }\ndetectors: { modules: [./bad.mjs] }\n`,
  );
  fs.writeFileSync(path.join(folder, 'in.jsonl'), `${RECORDS.join('\n')}\n`);
  return folder;
}

/** Names of the artefacts of a run, the input aside, that hold any of `needles`. */
function artefactsWith(needles: readonly (string | Buffer)[], folder: string, ended: Ended): string[] {
  const files = everyFile(folder);
  files.delete('in.jsonl');
  files.delete('key');
  files.set('(stdout)', ended.stdout);
  files.set('(stderr)', Buffer.from(ended.stderr));
  return [...files].flatMap(([name, bytes]) =>
    needles.some((needle) => bytes.includes(needle)) ? [name] : [],
  );
}

describe('a faulty detector', () => {
  for (const { name, body, reason, named, workers } of FAULTS) {
    for (const count of workers) {
      test.concurrent(`${name}, ${count} workers`, { timeout: 60_000 }, async ({ expect }) => {
        const cwd = setUp(`${name}-${count}`, body, name === 'eats-memory' ? 20_000 : 300);
        const ended = await tamis(
          ['run', '-w', `${count}`, '-p', 'policy.yaml', 'in.jsonl', '-o', 'out.jsonl'].concat([
            '--rejects',
            'rejects.jsonl',
            '--manifest',
            'run.json',
          ]),
          { cwd, env: { TAMIS_DEBUG: '1' } },
        );
        const rejected = reason === undefined ? 0 : HIT.length;
        expect.soft(ended.code, ended.stderr).toBe(rejected === 0 ? 0 : 3);
        expect.soft(ended.stdout.toString()).toBe('');
        // Kept records may hold it: this detector reports nothing, and no other knows it.
        const output = path.join(cwd, 'out.jsonl');
        const kept = RECORDS.filter((_, number) => rejected === 0 || !HIT.includes(number));
        expect.soft(fs.readFileSync(output, 'utf8')).toBe(`${kept.join('\n')}\n`);
        if (rejected === 0) fs.rmSync(output);
        expect(artefactsWith([CANARY], cwd, ended)).toEqual([]);

        expect(recordsOf(path.join(cwd, 'run.json'))).toMatchObject({ in: RECORDS.length, rejected });
        const rejects = fs.readFileSync(path.join(cwd, 'rejects.jsonl'), 'utf8').split('\n').slice(0, -1);
        const offsetOf = (number: number): number => RECORDS.slice(0, number).join('\n').length + 1;
        expect(rejects.map((line) => JSON.parse(line) as unknown)).toEqual(
          HIT.slice(0, rejected).map((number) => ({
            source: 'in.jsonl',
            offset: offsetOf(number),
            length: RECORDS[number]!.length,
            reason,
            ...(named && { detector: 'test/faulty' }),
          })),
        );
      });
    }
  }

  test('that ends the process does not look like success without workers', async () => {
    const cwd = setUp('exits-inline', 'process.exit(0)', 300);
    const ended = await tamis(['run', '-w', '0', '-p', 'policy.yaml', 'in.jsonl', '-o', 'out.jsonl'], {
      cwd,
    });
    expect([3, 70]).toContain(ended.code);
    expect(fs.existsSync(path.join(cwd, 'out.jsonl'))).toBe(ended.code === 3);
    expect([...everyFile(cwd).keys()].filter((name) => name.includes('partial'))).toEqual([]);
  });

  test.runIf(fs.existsSync('/usr/bin/script'))('shows nothing on a terminal either', () => {
    const cwd = setUp('terminal', 'if (at % 2) console.log(text); throw new Error(text)', 300);
    const command = `"${process.execPath}" "${MAIN}" run -w 1 -p policy.yaml in.jsonl -o out.jsonl`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, input: '' });
    expect(stdout.toString()).toContain('5 kept');
    expect(stdout.includes(CANARY)).toBe(false);
  });
});

describe('the key', () => {
  test('is in no artefact, in no form', async () => {
    const cwd = setUp('key', 'throw new Error(text)', 300);
    await tamis(['key', 'new', 'key'], { cwd });
    const text = fs.readFileSync(path.join(cwd, 'key'), 'utf8').trim();
    const raw = Buffer.from(text.replace('tamis-key-v1:', ''), 'base64url');
    expect(raw).toHaveLength(32);
    const hex = raw.toString('hex');
    const forms = [raw, hex, hex.toUpperCase(), raw.toString('base64'), raw.toString('base64url')];
    const evidence = ['--rejects', 'rejects.jsonl', '--manifest', 'run.json', '-p', 'policy.yaml'];
    const env = { TAMIS_DEBUG: '1' };
    for (const args of [
      ['run', '-k', 'key', 'in.jsonl', '-o', 'out.jsonl', ...evidence],
      ['run', '-k', 'key', 'missing.jsonl'],
      ['run', '-k', text, 'in.jsonl'],
      ['preview', '-k', 'key', 'in.jsonl'],
      ['key', 'id', 'key'],
      ['policy', 'check', 'key'],
      ['eval', '--gold', 'key'],
    ]) {
      expect(artefactsWith(forms, cwd, await tamis(args, { cwd, env })), args.join(' ')).toEqual([]);
    }
  });

  test('of random bytes in place of a key file is not shown', async () => {
    const cwd = path.join(root, 'not-a-key');
    fs.mkdirSync(cwd);
    const secret = randomBytes(32).toString('base64url');
    fs.writeFileSync(path.join(cwd, 'key'), `${secret}\n`, { mode: 0o600 });
    const ended = await tamis(['run', '-k', 'key'], { cwd, env: { TAMIS_DEBUG: '1' } });
    expect(ended.code).toBe(78);
    expect(artefactsWith([secret], cwd, ended)).toEqual([]);
  });
});
