#!/usr/bin/env node
// How well the shipped detectors do on public conformance suites and on our own negatives.
// Usage: npm run conformance -- FOLDER [--misses] [--details]
// FOLDER holds presidio/, validator.js/, libphonenumber/, evasions/, blns/ and utf8tests/; pl-pii-bench/ lies beside it.
// --details: a row for each entity type, locale, label and transform; --misses: every wrong answer, one a line.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ENTITY_TYPES } from '../dist/src/core/entity.js';
import { evasions } from './conformance/evasions.js';
import { finder } from './conformance/finder.js';
import { hostile } from './conformance/hostile.js';
import { negatives } from './conformance/negatives.js';
import { phones } from './conformance/phones.js';
import { polish } from './conformance/polish.js';
import { presidio } from './conformance/presidio.js';
import { validatorJs } from './conformance/validator.js';
import { table } from './lib/table.js';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));

/** @param {string} from */
async function run(from) {
  const find = finder();
  const types = new Set(ENTITY_TYPES.map(({ name }) => name));
  const own = negatives(join(import.meta.dirname, '../test/corpus/negatives'), find);
  const suites = [
    () => presidio(from, find),
    () => validatorJs(from, find, types),
    () => phones(from),
    () => polish(join(dirname(resolve(from)), 'pl-pii-bench'), find),
    () => evasions(from, find),
    () => hostile(from),
  ];
  const needed = ['presidio', 'validator.js', 'libphonenumber', '../pl-pii-bench', 'evasions', 'blns'];
  const scores = [...own.scores];
  for (const [at, suite] of suites.entries()) {
    if (existsSync(join(from, needed[at]))) scores.push(...(await suite()));
    else console.log(`left out: ${needed[at]} is not in ${from}`);
  }
  const heads = [
    'suite',
    'group',
    'expected',
    'found %',
    'leaks',
    'negatives',
    'false %',
    'accuracy %',
    'target',
  ];
  const isDetail = (/** @type {string} */ name) => name.includes(' by ');
  const shown = scores.filter(({ name }) => args.includes('--details') || !isDetail(name));
  console.log(
    table(
      heads,
      shown.flatMap((score) => score.rows()),
    ),
  );
  console.log(`false findings in ${own.lines} lines of negatives, by detector (per 1,000 lines)`);
  const rows = [...own.byDetector].sort(([, a], [, b]) => b - a);
  const sums = [
    ...rows,
    /** @type {[string, number]} */ (['all', rows.reduce((sum, [, count]) => sum + count, 0)]),
  ];
  const perThousand = (/** @type {number} */ count) => ((1000 * count) / own.lines).toFixed(2);
  console.log(
    table(
      ['detector', 'false', 'per 1,000'],
      sums.map(([id, count]) => [id, count, perThousand(count)]),
    ),
  );
  if (args.includes('--misses'))
    for (const { mistakes } of scores) for (const line of mistakes) console.log(line);
}

if (folder === undefined) {
  console.error('usage: npm run conformance -- FOLDER [--misses] [--details]');
  process.exitCode = 64;
} else await run(folder);
