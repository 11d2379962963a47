#!/usr/bin/env node
// What does each detector cost? The engine runs with all of them, with each one left out, and with each one
// alone, interleaved.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORPUS_FLAGS, corpusOptions } from './corpus.js';
import { cachedCorpus } from './lib/cached-corpus.js';
import { cpuSeconds, framesOf, loadEngine } from './lib/engine.js';
import { median } from './lib/statistics.js';
import { table } from './lib/table.js';

const { values: flags } = parseArgs({
  options: {
    ...CORPUS_FLAGS,
    bytes: { type: 'string', default: '8MB' },
    rounds: { type: 'string', default: '7' },
  },
});
const { detectors, sieve } = await loadEngine();
const corpus = await cachedCorpus(corpusOptions(flags));
const frames = framesOf(readFileSync(corpus.path));
const megabytes = frames.reduce((sum, frame) => sum + frame.length, 0) / 1e6;

const variants = [
  { name: 'all', run: sieve(detectors) },
  { name: 'none', run: sieve([]) },
  ...detectors.map(({ id }) => ({ name: id, run: sieve(detectors.filter((other) => other.id !== id)) })),
  ...detectors.map((one) => ({ name: one.id, run: sieve([one]) })),
].map((variant) => ({ ...variant, times: /** @type {number[]} */ ([]) }));

const rounds = Number(flags.rounds);
for (let round = -2; round < rounds; round++) {
  for (const { run, times } of variants) {
    const seconds = cpuSeconds(() => {
      for (const frame of frames) run(frame);
    });
    // Two rounds let the engine's code be compiled.
    if (round >= 0) times.push(seconds);
  }
}

const [all, none, ...each] = variants;
const without = each.slice(0, detectors.length);
const alone = each.slice(detectors.length);
const nanoseconds = (/** @type {number} */ seconds) => (seconds * 1e3) / megabytes;
const whole = median(all.times);
/** Paired round by round, so that a slow moment of the machine counts against both.
 * @param {number[]} times */
const shares = (times) => times.map((time, i) => (1 - time / all.times[i]) * 100);
console.log(
  `${megabytes.toFixed(1)} MB, ${rounds} rounds; all detectors: ${(megabytes / whole).toFixed(0)} MB/s per CPU, ` +
    `none: ${(megabytes / median(none.times)).toFixed(0)} MB/s per CPU\n`,
);
console.log(
  table(
    ['detector', 'left out saves %', 'from', 'to', 'ns a byte', 'alone, ns a byte'],
    without
      .map(({ name, times }, i) => ({
        name,
        share: shares(times),
        saved: nanoseconds(whole - median(times)),
        alone: nanoseconds(median(alone[i].times) - median(none.times)),
      }))
      .sort((a, b) => median(b.share) - median(a.share))
      .map(({ name, share, saved, alone }) => [
        name,
        median(share).toFixed(1),
        Math.min(...share).toFixed(1),
        Math.max(...share).toFixed(1),
        saved.toFixed(2),
        alone.toFixed(2),
      ]),
  ),
);
