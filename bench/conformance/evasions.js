// Values in disguise, by tier: A is cheap to undo, B costs context, C is hard.
import { join } from 'node:path';
import { jsonLines } from './lines.js';
import { Score } from './score.js';
import { covers } from './spans.js';

/** @param {string} folder @param {import('./finder.js').Find} find @returns {Score[]} */
export function evasions(folder, find) {
  const score = new Score('evasions');
  const each = new Score('evasions by transform');
  score.aim('tier A', { recall: 0.98 });
  score.aim('tier B', { recall: 0.85 });
  for (const { type, transform, tier, text, span } of jsonLines(join(folder, 'evasions/cases.dev.jsonl'))) {
    const [start, end] = span;
    const hit = covers({ start, end }, find(text));
    score.positive(`tier ${tier}`, hit, !hit, `${type} ${transform}: ${text}`);
    each.positive(`${tier} ${transform}`, hit, !hit, '');
  }
  each.mistakes.length = 0;
  return [score, each];
}
