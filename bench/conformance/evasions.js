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
  for (const one of jsonLines(join(folder, 'evasions/cases.dev.jsonl'))) {
    const { type, transform, tier, text } = one;
    const hit = covers(valueSpan(one), find(text));
    score.positive(`tier ${tier}`, hit, !hit, `${type} ${transform}: ${text}`);
    each.positive(`${tier} ${transform}`, hit, !hit, '');
  }
  each.mistakes.length = 0;
  return [score, each];
}

/**
 * Some spans take in what is wrapped around the value (`tel:`, `[write](mailto:...)`, JSON): where the value itself
 * can be told in them, with or without its spaces, it is what must be found.
 *
 * @param {{ text: string, value: string, span: [number, number] }} one
 */
function valueSpan({ text, value, span: [start, end] }) {
  for (const plain of [value, value.replaceAll(' ', '')]) {
    const at = text.slice(start, end).indexOf(plain);
    if (at >= 0) return { start: start + at, end: start + at + plain.length };
  }
  return { start, end };
}
