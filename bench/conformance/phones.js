// Example numbers of every region, in a sentence, read with that region in the policy.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { finder } from './finder.js';
import { jsonLines } from './lines.js';
import { Score } from './score.js';
import { covers } from './spans.js';

const { parsePhoneNumber } = createRequire(import.meta.url)('libphonenumber-js/max');

/** @param {string} folder @returns {Score[]} */
export function phones(folder) {
  const score = new Score('libphonenumber');
  const byKind = new Score('libphonenumber by kind');
  score.aim('international', { recall: 0.97 });
  score.aim('national', { recall: 0.97 });
  /** @type {Map<string, import('./finder.js').Find>} */
  const finders = new Map();
  for (const { region, type, e164 } of jsonLines(join(folder, 'libphonenumber/example_numbers.jsonl'))) {
    // Codes such as +800 belong to no region, and so to no policy.
    if (!/^[A-Z]{2}$/.test(region)) continue;
    const find = finders.get(region) ?? finder({ regions: [region], only: 'generic/phone' });
    finders.set(region, find);
    const number = parsePhoneNumber(e164);
    for (const [name, written] of [
      ['international', number.formatInternational()],
      ['national', number.formatNational()],
    ]) {
      const text = `You can call me on this phone: ${written} today.`;
      const start = text.indexOf(written);
      const hit = covers({ start, end: start + written.length }, find(text));
      score.positive(name, hit, !hit, `${region} ${type}: ${written}`);
      byKind.positive(type, hit, !hit, '');
    }
  }
  byKind.mistakes.length = 0;
  return [score, byKind];
}
