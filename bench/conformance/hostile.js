// Strings that break programs: none may crash, hang or change on a second run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFilter } from '../../dist/src/library/filter.js';
import { finder } from './finder.js';
import { Score } from './score.js';

/** Longer than this for one short string is a hang. Milliseconds. */
const PATIENCE = 2000;

/** @param {string} folder @returns {Promise<Score[]>} */
export async function hostile(folder) {
  const score = new Score('hostile');
  const filter = await createFilter();
  /** @param {string} text @returns {string | undefined} what went wrong */
  const trouble = (text) => {
    const from = performance.now();
    const first = filter.text(text);
    if (first.outcome !== 'kept') return /\p{Cs}/u.test(text) ? undefined : first.outcome;
    const second = filter.text(first.text);
    if (second.outcome !== 'kept' || second.text !== first.text) return 'not idempotent';
    return performance.now() - from > PATIENCE ? 'slow' : undefined;
  };
  score.aim('BLNS', { falseRate: 0 });
  score.aim('utf8tests', { falseRate: 0 });
  for (const text of JSON.parse(readFileSync(join(folder, 'blns/blns.json'), 'utf8'))) {
    const what = trouble(text);
    score.negative('BLNS', what !== undefined, `${what}: ${text}`);
  }
  const find = finder();
  for (const line of readFileSync(join(folder, 'utf8tests/utf8tests.bin')).toString('latin1').split('\n')) {
    const [, number, kind, latin] = /^([\d.]+):(valid|invalid):(.*)$/s.exec(line) ?? [];
    if (latin === undefined) continue;
    // Wrong bytes become U+FFFD here, as they do in a reader; that the engine refuses them is tested elsewhere.
    const text = Buffer.from(latin, 'latin1').toString('utf8');
    find(text);
    const what = trouble(text);
    score.negative('utf8tests', what !== undefined, `${number} ${kind}: ${what}`);
  }
  return [score];
}
