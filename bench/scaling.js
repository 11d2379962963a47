#!/usr/bin/env node
// Is time linear in the input, on ordinary records and on hostile ones? Runs the built engine in this process.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORPUS_FLAGS, corpusOptions } from './corpus.js';
import { ATTACKS, attackRecord } from './lib/attacks.js';
import { cachedCorpus } from './lib/cached-corpus.js';
import { cpuSeconds, framesOf, loadEngine } from './lib/engine.js';
import { leastSquares } from './lib/statistics.js';
import { table } from './lib/table.js';

/** Linear work doubles; the rest is room for noise. Quadratic work quadruples. */
const LIMIT = 2.5;

const { values: flags } = parseArgs({
  options: { ...CORPUS_FLAGS, quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const { detectors, sieve } = await loadEngine();
const run = sieve(detectors);

/**
 * CPU seconds of the fastest of a few runs: what disturbs a run only ever makes it slower.
 * @param {() => void} work
 * @param {number} times
 */
const timed = (work, times) => Math.min(...Array.from({ length: times }, () => cpuSeconds(work)));

async function ordinaryRecords() {
  const largest = flags.quick ? 16 : 64;
  const corpus = await cachedCorpus({ ...corpusOptions(flags), bytes: largest * 1e6 });
  const bytes = readFileSync(corpus.path);
  for (const frame of framesOf(bytes.subarray(0, 4e6))) run(frame);
  const points = [];
  for (let size = 1; size <= largest; size *= 2) {
    const end = bytes.indexOf(10, size * 1e6 - 1) + 1 || bytes.length;
    const frames = framesOf(bytes.subarray(0, end));
    const seconds = timed(() => frames.forEach((frame) => void run(frame)), size < 8 ? 5 : 3);
    points.push({ x: end / 1e6, y: seconds });
  }
  const line = leastSquares(points);
  console.log(`time = ${(line.offset * 1000).toFixed(1)} ms + ${(line.slope * 1000).toFixed(2)} ms a MB\n`);
  console.log(
    table(
      ['MB', 'seconds', 'MB/s', 'off the line %'],
      points.map((point) => [
        point.x.toFixed(1),
        point.y.toFixed(3),
        (point.x / point.y).toFixed(0),
        ((line.residual(point) / point.y) * 100).toFixed(1),
      ]),
    ),
  );
}

function hostileRecords() {
  const sizes = [64, 128, 256, 512, 1024].slice(0, flags.quick ? 4 : 5).map((kb) => kb * 1024);
  let flagged = 0;
  const rows = Object.entries(ATTACKS)
    .filter(([name]) => flags.only === undefined || name === flags.only)
    .map(([name, attack]) => {
      const times = sizes.map((size) => {
        const record = attackRecord(attack, size);
        run(record);
        return timed(() => void run(record), 4);
      });
      // Ratios of times below 2 ms are noise.
      const ratios = times.slice(1).map((time, i) => (time < 0.002 ? Number.NaN : time / times[i]));
      // One odd ratio is a neighbour on the machine; a matcher that is not linear is so at every size.
      const bad = ratios.filter((ratio) => ratio > LIMIT).length > 1 || (ratios.at(-1) ?? 0) > LIMIT;
      if (bad) flagged++;
      const largest = times.at(-1) ?? 0;
      const rejected = Object.keys(run(attackRecord(attack, sizes[0])).counts.rejectReasons).join(' ');
      return [
        name,
        (largest * 1000).toFixed(1),
        (sizes[sizes.length - 1] / 1e6 / largest).toFixed(1),
        ...ratios.map((ratio) => (Number.isNaN(ratio) ? '.' : ratio.toFixed(2))),
        rejected,
        bad ? '<-- not linear' : '',
      ];
    });
  const doublings = sizes.slice(1).map((size) => `to ${size / 1024} kB`);
  console.log(table(['attack', 'ms, largest', 'MB/s', ...doublings, 'rejected', ''], rows));
  return flagged;
}

if (flags.only === undefined) await ordinaryRecords();
if (hostileRecords() > 0) process.exitCode = 1;
