import type { Edit } from './rewrite.js';

/**
 * Letters that stand for digits in what is otherwise a number: `O6 l2 34 56 78`. Every group is of digits and such
 * letters, the digits are in the majority, and none of the groups is a letter alone (`10 l`, `I 06 ...`).
 */
export function digitLookalikes(text: string): Edit[] {
  const edits: Edit[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match !== null; match = RUN.exec(text)) {
    const lead = match[1]?.length ?? 0;
    const groups = [...match[0].slice(lead).matchAll(/[0-9OoIl]+/g)];
    while (groups.length > 0 && !/[0-9]/.test(groups[0]![0])) groups.shift();
    while (groups.length > 0 && !/[0-9]/.test(groups.at(-1)![0])) groups.pop();
    const all = groups.map(([group]) => group).join('');
    const letters = all.replace(/[0-9]+/g, '').length;
    if (letters === 0 || all.length - letters < Math.max(MIN_DIGITS, letters * 2)) continue;
    if (groups.some(([group]) => /^[OoIl]$/.test(group))) continue;
    for (const { 0: group, index } of groups) {
      for (const { 0: letter, index: at } of group.matchAll(/[OoIl]/g)) {
        const start = match.index + lead + index + at;
        edits.push({ start, end: start + 1, text: letter === 'O' || letter === 'o' ? '0' : '1' });
      }
    }
  }
  return edits;
}

const MIN_DIGITS = 6;
/** After the letters of a country, as in an IBAN, too. */
const RUN =
  /(?<![\w@.#])((?![OI]{2})[A-Z]{2}(?=[0-9OoIl]{2}))?\(?[0-9OoIl]{1,20}(?:[ .\-()/]{1,2}[0-9OoIl]{1,20}){0,9}(?![\w@])/g;
