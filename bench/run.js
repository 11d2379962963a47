#!/usr/bin/env node
// How fast is `tamis run`, next to doing nothing and to parsing alone, and does anything planted survive it?
// One interleaved run; see README.md for how the figures are made.
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CORPUS_FLAGS, corpusOptions } from './corpus.js';
import { cachedCorpus } from './lib/cached-corpus.js';
import { firstByte, throughPipe } from './lib/measure.js';
import { median, summary } from './lib/statistics.js';
import { survivors } from './lib/survivors.js';
import { table } from './lib/table.js';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const { values: flags } = parseArgs({
  options: {
    ...CORPUS_FLAGS,
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    json: { type: 'string' },
    tamis: { type: 'string', default: here('../dist/src/cli/main.js') },
  },
});
const tamis = flags.tamis;
if (!existsSync(tamis)) {
  console.error('bench: the built command is missing; run `npm run build` first');
  process.exit(66);
}
if (flags.quick && flags.bytes === CORPUS_FLAGS.bytes.default) flags.bytes = '16MB';
const rounds = Number(flags.rounds ?? (flags.quick ? 3 : 5));

const folder = mkdtempSync(join(tmpdir(), 'tamis-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** @param {string} path */
async function countLines(path) {
  let lines = 0;
  for await (const chunk of createReadStream(path)) for (const byte of chunk) if (byte === 10) lines++;
  return lines;
}

const options = corpusOptions(flags);
const corpus = await cachedCorpus(options);
const megabytes = statSync(corpus.path).size / 1e6;
const records = await countLines(corpus.path);
const key = join(folder, 'key');
execFileSync(process.execPath, [tamis, 'key', 'new', key], { stdio: ['ignore', 'ignore', 'inherit'] });

const run = (/** @type {number} */ workers) => [
  tamis,
  'run',
  '--workers',
  String(workers),
  '--key-file',
  key,
];
/** @type {Record<string, string[]>} */
const variants = {
  'pass-through': [here('lib/pass-through.js')],
  'parse + stringify': [here('lib/parse-stringify.js')],
  'tamis --workers 0': run(0),
  'tamis --workers 1': run(1),
  'tamis --workers 2': run(2),
};

/** @type {Record<string, import('./lib/measure.js').Sample[]>} */
const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const [name, args] of Object.entries(variants)) {
    const sample = await throughPipe(args, corpus.path, '/dev/null', folder);
    // Round -1 warms the page cache and is not counted.
    if (round >= 0) samples[name].push(sample);
  }
  process.stderr.write(round < 0 ? 'bench: warm\n' : `bench: round ${round + 1} of ${rounds}\n`);
}

const results = Object.entries(samples).map(([name, list]) => ({
  name,
  wall: summary(list.map(({ seconds }) => megabytes / seconds)),
  perCpu: summary(list.map(({ cpuSeconds }) => megabytes / cpuSeconds)),
  recordsPerSecond: median(list.map(({ seconds }) => records / seconds)),
  rssMb: median(list.map(({ rssMb }) => rssMb)),
}));
const [pass, parse] = results;
/** @param {{ median: number, min: number, max: number }} figures */
const spread = ({ median: mid, min, max }) => `${mid.toFixed(0)} (${min.toFixed(0)}-${max.toFixed(0)})`;

console.log(
  `${megabytes.toFixed(1)} MB, ${records} records, seed ${options.seed}, density ${options.density}, ` +
    `record size ${options.recordSize}, escaped ${options.escaped}, ${rounds} rounds; ` +
    `Node ${process.version}, ${cpus().length} CPUs (${cpus()[0]?.model.trim()})\n`,
);
console.log(
  table(
    [
      'variant',
      'MB/s wall',
      'MB/s per CPU',
      'records/s',
      'RSS MB',
      'x pass-through',
      'x parse',
      'x parse, per CPU',
    ],
    results.map((result) => [
      result.name,
      spread(result.wall),
      spread(result.perCpu),
      result.recordsPerSecond.toFixed(0),
      result.rssMb.toFixed(0),
      (result.wall.median / pass.wall.median).toFixed(2),
      (result.wall.median / parse.wall.median).toFixed(2),
      (result.perCpu.median / parse.perCpu.median).toFixed(2),
    ]),
  ),
);

const record = `${JSON.stringify({ messages: [{ role: 'user', content: 'Write to camille@example.org, please.' }] })}\n`;
/** @type {Record<string, { median: number, max: number }>} */
const latency = {};
for (const [name, args] of Object.entries(variants)) {
  if (name === 'parse + stringify') continue; // It gathers 1 MB first, so it has no first byte to speak of.
  const times = [];
  for (let i = 0; i < 11; i++) times.push((await firstByte(args, record)) * 1000);
  latency[name] = { median: median(times), max: Math.max(...times) };
}
console.log(
  table(
    ['first byte of one record, input left open', 'median ms', 'max ms'],
    Object.entries(latency).map(([name, time]) => [name, time.median.toFixed(0), time.max.toFixed(0)]),
  ),
);

const output = join(folder, 'output.jsonl');
await throughPipe(run(2), corpus.path, output, folder);
const check = await survivors(output, corpus.truth);
console.log(
  table(
    ['type', 'planted', 'survived', 'tokens'],
    Object.entries(check.types)
      .sort()
      .map(([type, { planted, survived, tokens }]) => [type, planted, survived, tokens]),
  ),
);
const survived = Object.values(check.types).reduce((sum, type) => sum + type.survived, 0);
const lost = records - check.records;
if (lost !== 0)
  console.log(`${records} records in, ${check.records} out: survivors cannot be counted by record`);
if (survived > 0) console.log(`survivors:\n  ${check.examples.join('\n  ')}`);
if (check.broken > 0) console.log(`${check.broken} lines of the output are not JSON`);
if (survived > 0 || lost !== 0 || check.broken > 0) process.exitCode = 1;

if (flags.json) {
  const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
  const report = {
    version,
    node: process.version,
    cpu: cpus()[0]?.model,
    cpus: cpus().length,
    megabytes,
    records,
    rounds,
  };
  const { types } = check;
  writeFileSync(
    flags.json,
    `${JSON.stringify({ ...report, options, results, latency, types, lost }, null, 2)}\n`,
  );
}
