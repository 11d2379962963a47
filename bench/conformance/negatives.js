// Lines full of numbers and codes, none of them personal (test/corpus/negatives): every finding is false.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isActedUpon } from './finder.js';
import { Score } from './score.js';

/**
 * @param {string} folder @param {import('./finder.js').Find} find
 * @returns {{ scores: Score[], byDetector: Map<string, number>, lines: number }}
 */
export function negatives(folder, find) {
  const score = new Score('negatives');
  /** @type {Map<string, number>} */
  const byDetector = new Map();
  let lines = 0;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const group = basename(name, '.txt');
    score.aim(group, { falseRate: 0.001 });
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line === '') continue;
      lines++;
      const found = find(line).filter(({ type }) => isActedUpon(type));
      for (const { detector } of found) byDetector.set(detector, (byDetector.get(detector) ?? 0) + 1);
      const shown = found
        .map(({ detector, start, end }) => `${detector} ${line.slice(start, end)}`)
        .join('; ');
      score.negative(group, found.length > 0, `${shown} | ${line}`);
    }
  }
  return { scores: [score], byDetector, lines };
}
