import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyFile, MAIN, type RecordCounts, recordsOf, tamis, temporaryFolder } from './cli/support.js';

/**
 * Bad inputs through the built command. The first group is a folder of 47 files beside the repository, or
 * below TAMIS_CONFORMANCE; the second is made here.
 */
const CONFORMANCE =
  process.env['TAMIS_CONFORMANCE'] ??
  fileURLToPath(new URL('../../shared/data/conformance', import.meta.url));
const FOLDER = path.join(CONFORMANCE, 'badinputs');
const CANARY = /canary-[\w-]*@leak\.example/i;

const root = temporaryFolder();
const key = path.join(root, 'key');
beforeAll(() => tamis(['key', 'new', key], { cwd: root }));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

interface Outcome {
  readonly code: number | null;
  readonly records: RecordCounts;
  readonly reasons: readonly string[];
  /** Decompressed; undefined when nothing was published. */
  readonly output: Buffer | undefined;
  readonly stderr: string;
}

/** Runs one file to a file of the same name, with all evidence, and checks that no canary is in any of it. */
async function run(name: string, input: string, flags: readonly string[] = []): Promise<Outcome> {
  const cwd = path.join(root, name);
  fs.mkdirSync(cwd);
  const out = path.basename(input);
  const evidence = ['--rejects', 'rejects', '--manifest', 'run.json'];
  const ended = await tamis(['run', '-k', key, ...flags, input, '-o', out, ...evidence], { cwd });
  const files = everyFile(cwd);
  const stored = files.get(out);
  const output = stored && out.endsWith('.gz') ? gunzipSync(stored) : stored;
  const texts = [
    output ?? '',
    ended.stdout,
    ended.stderr,
    files.get('rejects') ?? '',
    files.get('run.json') ?? '',
  ];
  for (const text of texts) expect(text.toString()).not.toMatch(CANARY);
  const rejects = (files.get('rejects') ?? '').toString().split('\n').slice(0, -1);
  const reasons = rejects.map((line) => (JSON.parse(line) as { reason: string }).reason);
  return {
    code: ended.code,
    records: recordsOf(path.join(cwd, 'run.json')),
    reasons,
    output,
    stderr: ended.stderr,
  };
}

interface Row {
  readonly name: string;
  readonly format: string;
  readonly records_in: number | null;
  readonly ok: number | null;
  readonly rejected: number | null;
  readonly exit: number | null;
}

/** What the manifest of the folder leaves open. */
const DECIDED: Readonly<Record<string, Partial<Row>>> = {
  // A string is a text; numbers, null and lists are kept as they are.
  'scalar_lines.jsonl': { ok: 5, rejected: 0, exit: 0 },
  'dup_keys.jsonl': { ok: 1, rejected: 0, exit: 0 },
  'key_pii.jsonl': { ok: 1 },
  // A file that cannot be read has no records; 65 says so.
  'utf16le.jsonl': { records_in: 0 },
  'truncated.jsonl.gz': { records_in: 0, ok: 0 },
  'bad_crc.jsonl.gz': { records_in: 0, ok: 0 },
  'trailing_garbage.jsonl.gz': { records_in: 0, ok: 0 },
  'not_gz.jsonl.gz': { records_in: 0, ok: 0 },
};

/** What must be found in the output, beside what the numbers say. */
const CONTENT: Readonly<Record<string, RegExp>> = {
  'scalar_lines.jsonl': /^42\n"\[EMAIL_ADDRESS:[a-z:]+\]"\nnull\n\[1\]\n/,
  'dup_keys.jsonl': /^\{"text":"\[EMAIL_ADDRESS:[a-z:]+\]","text":"b"\}\n$/,
  'key_pii.jsonl': /^\{"\[EMAIL_ADDRESS:[a-z:]+\]":/,
  'bigint.jsonl': /9007199254740993.*1234567890123456789/,
  'num_forms.jsonl': /-0,.*1e400/,
  'lone_surrogate_escape.jsonl': /\\ud800/,
  // A NUL within an address hides nothing.
  'nul_escape.jsonl': /^\{"text":"\[EMAIL_ADDRESS:[a-z:]+\]"\}\n$/,
  'u2028.jsonl': /\u2028/,
  'proto.jsonl': /"__proto__"/,
};

const rows: Row[] = fs.existsSync(FOLDER)
  ? fs
      .readFileSync(path.join(FOLDER, 'manifest.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
  : [];

if (rows.length === 0) console.log(`no bad inputs in ${FOLDER}: set TAMIS_CONFORMANCE; skipped`);

describe.skipIf(rows.length === 0)('the bad inputs', () => {
  for (const row of rows.filter(({ format }) => format !== 'csv')) {
    test.concurrent(row.name, { timeout: 60_000 }, async ({ expect }) => {
      const input = path.join(FOLDER, row.name);
      const want = { ...row, ...DECIDED[row.name] };
      const { code, records, output, stderr } = await run(row.name, input);
      expect(code).toBe(want.exit);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(records).toMatchObject({ in: want.records_in, kept: want.ok, rejected: want.rejected });
      if (code === 65) expect(output).toBeUndefined();
      if (CONTENT[row.name]) expect(output?.toString()).toMatch(CONTENT[row.name]!);
      if (output === undefined) return;
      const again = path.join(root, row.name, `again-${row.name.replace('.gz', '')}`);
      fs.writeFileSync(again, output);
      expect((await run(`again-${row.name}`, again)).output?.equals(output)).toBe(true);
    });
  }

  for (const { name } of rows.filter(({ format }) => format === 'csv')) {
    test.concurrent(`${name}: not read as CSV yet, and rejected whole`, async ({ expect }) => {
      const { code, records, output } = await run(name, path.join(FOLDER, name));
      expect(code).toBe(3);
      expect(records.kept).toBe(0);
      expect(records.rejected).toBe(records.in);
      // At most the byte-order mark is left.
      expect(output?.toString().replace('\uFEFF', '').trim()).toBe('');
    });
    test.todo(`${name}: read as CSV`);
  }

  test.runIf(process.platform === 'linux')('a bomb fits into memory', () => {
    const input = path.join(FOLDER, 'bomb.jsonl.gz');
    const peak = peakMegabytes(['run', '-q', '-w', '2', input, '-o', path.join(root, 'bomb.out')]);
    console.log(`peak of bomb.jsonl.gz: ${peak.toFixed(0)} MB`);
    expect(peak).toBeLessThan(300);
  });
});

/** Peak resident memory of the command. */
function peakMegabytes(args: readonly string[]): number {
  const report = path.join(root, `peak-${Math.random()}`);
  const loader = path.join(root, 'peak.mjs');
  fs.writeFileSync(
    loader,
    `import fs from 'node:fs';
     process.on('exit', () => fs.writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`,
  );
  spawnSync(process.execPath, ['--import', loader, MAIN, ...args], { env: { PEAK: report } });
  return Number(fs.readFileSync(report, 'utf8')) / 1024;
}

interface Made {
  readonly name: string;
  readonly make: () => string | Buffer;
  readonly records: Partial<RecordCounts>;
  readonly reasons?: readonly string[];
  /** What becomes of records that were kept. */
  readonly output?: RegExp;
  readonly flags?: readonly string[];
}

const GOOD = '{"text":"canary-good@leak.example"}';
const FOUND = '\\{"text":"\\[EMAIL_ADDRESS:[a-z:]+\\]"\\}';

const MADE: readonly Made[] = [
  {
    name: 'a line of 60 MB',
    make: () => `${GOOD}\n{"text":"canary-long@leak.example ${'x'.repeat(60e6)}"}\n${GOOD}\n`,
    records: { in: 3, kept: 2, rejected: 1 },
    reasons: ['record-too-large'],
    output: new RegExp(`^${FOUND}\\n${FOUND}\\n$`),
  },
  {
    name: 'a record of 5,000 turns',
    make: () => {
      const turn = (_: unknown, n: number): string => `{"role":"user","content":"canary-${n}@leak.example"}`;
      return `{"messages":[${Array.from({ length: 5000 }, turn).join(',')}]}\n`;
    },
    records: { in: 1, kept: 1, changed: 1 },
  },
  {
    name: 'one word of 1 MB',
    make: () => `{"text":"${'a'.repeat(1e6)}"}\n`,
    records: { in: 1, kept: 1, changed: 0 },
  },
  {
    name: 'one word of 1 MB at an address',
    make: () => `{"text":"${'a'.repeat(1e6)}@leak.example canary-end@leak.example"}\n`,
    records: { in: 1, kept: 1, changed: 1 },
  },
  {
    name: '300 kB of brackets',
    make: () => `${GOOD}\n${'['.repeat(3e5)}\n${GOOD}\n`,
    records: { in: 3, kept: 2, rejected: 1 },
    reasons: ['too-deep'],
  },
  {
    name: 'deep JSON in a string',
    make: () => {
      const inner = `${'['.repeat(1e5)}\\"canary-deep@leak.example\\"${']'.repeat(1e5)}`;
      return `${GOOD}\n{"text":"${inner}"}\n`;
    },
    // Kept as text or rejected as too deep: the address is gone in both cases.
    records: { in: 2 },
  },
  {
    name: 'a key of 100 kB',
    make: () => `{"${'k'.repeat(1e5)} canary-key@leak.example":"v","text":"canary-v@leak.example"}\n`,
    records: { in: 1, kept: 1, changed: 1 },
  },
  {
    name: 'NUL bytes',
    make: () => `${GOOD}\n${'\0'.repeat(1000)}\n{"text":"canary-nul@leak.example\0"}\n${GOOD}\n`,
    records: { in: 4, kept: 2, rejected: 2 },
    reasons: ['invalid-json', 'invalid-json'],
  },
  {
    name: 'CR alone as line end',
    // Only LF ends a line: three values on one line are no record.
    make: () => `${GOOD}\r${GOOD}\r${GOOD}\r`,
    records: { in: 1, kept: 0, rejected: 1 },
    reasons: ['invalid-json'],
  },
  { name: 'lines of spaces', make: () => `   \n\t\n \r\n${GOOD}\n    `, records: { in: 1, kept: 1 } },
  {
    name: '10,000 tiny records',
    make: () => '{"a":"1"}\n'.repeat(10_000),
    records: { in: 10_000, kept: 10_000, changed: 0 },
    output: /^(?:\{"a":"1"\}\n){10000}$/,
  },
  {
    name: 'one record without a line end',
    make: () => '{"a":1}',
    records: { in: 1, kept: 1 },
    output: /^\{"a":1\}$/,
  },
  {
    name: 'a bad first line of text',
    make: () => `{"text":"canary-first@leak.example",\n${GOOD}\n${GOOD}\n`,
    records: { in: 3, kept: 2, rejected: 1 },
    reasons: ['invalid-json'],
  },
  {
    name: 'random bytes',
    make: () => Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * n * 31 + n * 7) & 255)),
    records: { kept: 0 },
  },
  {
    name: 'a forged token',
    make: () => '{"text":"[NOBODY:bcdf:bbbbbbbbbbbbbbbbbbbb] is not ours"}\n',
    records: { in: 1, kept: 1, changed: 1 },
    output: /^\{"text":"\[TOKEN:[a-z]{4}:[a-z]{20}\] is not ours"\}\n$/,
  },
];

describe('made inputs', () => {
  for (const { name, make, records, reasons, output } of MADE) {
    for (const workers of ['0', '2']) {
      test.concurrent(`${name}, ${workers} workers`, { timeout: 60_000 }, async ({ expect }) => {
        const input = path.join(root, `${name}-${workers}.jsonl`);
        fs.writeFileSync(input, make());
        const outcome = await run(`${name}, ${workers}`, input, ['-w', workers]);
        fs.rmSync(input);
        expect(outcome.records).toMatchObject(records);
        expect(outcome.code).toBe(outcome.records.rejected > 0 ? 3 : 0);
        if (reasons) expect(outcome.reasons).toEqual(reasons);
        if (output) expect(outcome.output?.toString()).toMatch(output);
      });
    }
  }
});
