import { listKey } from '../core/list-keys.js';
import type { Policy } from '../core/policy.js';
import { patternProblems } from '../custom/checks.js';
import { deriveTrigger } from '../custom/derive.js';
import { type Problem, quote } from '../policy/problem.js';
import { termOf } from './deny.js';

/** What is wrong with the lists of a resolved policy. */
export function listProblems({ lists, entities, defaults }: Policy): Problem[] {
  const { allow, deny } = lists;
  const problems: Problem[] = allow.patterns.flatMap(({ regex, flags }, at) =>
    patternProblems(regex, flags, ['lists', 'allow', 'patterns', at]),
  );
  const allowed = new Set(allow.exact.map(listKey));
  deny.forEach((list, number) => {
    // A single list is written without a number.
    const place = deny.length === 1 ? ['lists', 'deny'] : ['lists', 'deny', number];
    const { entityType: type } = list;
    if ((entities[type] ?? defaults).action === 'keep') {
      problems.push({
        path: [...place, 'entityType'],
        expected: 'a type that is not kept',
        got: type,
        advice: 'a denied value would be found and left where it is',
      });
    }
    list.exact.forEach((value, at) => {
      const path = [...place, 'exact', at];
      if (allowed.has(listKey(value))) {
        problems.push({ path, expected: 'a value that is not allowed as well', got: quote(value) });
      } else if (termOf(value, type) === undefined) {
        problems.push({ path, expected: TERM, got: quote(value) });
      }
    });
    for (const { path: file, entries } of list.file) {
      const at = entries.findIndex((value) => termOf(value, type) === undefined);
      // By its number: a file may hold what nobody else should see.
      if (at >= 0) {
        problems.push({
          path: [...place, 'file'],
          expected: TERM,
          got: `another as entry ${at + 1} of ${file}`,
        });
      }
    }
    list.patterns.forEach(({ regex, flags }, at) => {
      const path = [...place, 'patterns', at];
      const wrong = patternProblems(regex, flags, path);
      if (wrong.length === 0 && deriveTrigger([{ regex, flags, score: 1 }]) === undefined) {
        wrong.push({
          path,
          expected: 'a pattern with a text, a code or a number of 6 to 31 digits in every match',
          got: quote(regex),
          advice: 'a custom detector can name its trigger',
        });
      }
      problems.push(...wrong);
    });
  });
  return problems;
}

const TERM = 'a value with a word of Latin letters, two ASCII letters or signs, or six digits in it';
