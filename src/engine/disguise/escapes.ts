import { characterOf } from './entities.js';
import type { Edit } from './rewrite.js';

/**
 * Escapes of programming languages that were left in a text: `\u0040`, `\x40`, `\u{40}`, `\U00000040`, and `\n`,
 * `\r`, `\t` where their letter sticks to what follows.
 */
export function escapes(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
    ESCAPE.lastIndex = at;
    const match = ESCAPE.exec(text);
    if (match === null) continue;
    const end = at + match[0].length;
    const made = match[5] === undefined ? coded(match) : gap(text, at);
    if (made !== undefined) edits.push({ start: at, end, text: made });
    at = end - 1;
  }
  return edits;
}

const HEX = '[0-9A-Fa-f]';
const ESCAPE = new RegExp(
  `\\\\{1,2}(?:u(?:(${HEX}{4}(?:\\\\{1,2}u${HEX}{4})?)|\\{(${HEX}{1,6})\\})|x(${HEX}{2})|U(${HEX}{8})|([nrt])(?=[0-9A-Za-z+]))`,
  'y',
);

function coded(match: RegExpExecArray): string | undefined {
  if (match[1] === undefined) return characterOf(Number.parseInt((match[2] ?? match[3] ?? match[4])!, 16));
  const first = Number.parseInt(match[1].slice(0, 4), 16);
  if (match[1].length === 4) return characterOf(first);
  const second = Number.parseInt(match[1].slice(-4), 16);
  if (first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000) {
    return characterOf(((first - 0xd800) << 10) + (second - 0xdc00) + 0x10000);
  }
  const [a, b] = [characterOf(first), characterOf(second)];
  return a === undefined || b === undefined ? undefined : a + b;
}

/** A line break, unless the escape is the begin of a name in a path: `C:\new`. */
function gap(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 64), at);
  const word = before.slice(Math.max(...GAPS.map((sign) => before.lastIndexOf(sign))) + 1);
  return PATH.test(word) ? undefined : '\n';
}

const GAPS = [' ', '\t', '\n', '"', "'", '('];
const PATH = /^(?:[A-Za-z]:|\\\\|\.{1,2}(?:\\|$)|%[A-Za-z]{1,20}%)/;
