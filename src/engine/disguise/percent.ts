import { characterOf } from './entities.js';
import type { Edit } from './rewrite.js';
import { decodeUtf8 } from './utf8-text.js';

/**
 * Percent escapes of UTF-8, inside links and outside: `%2B33%206%2012`. Escapes that make no UTF-8 are left, and so
 * are those of the signs that only structure a link.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.1
 */
export function percent(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
    let end = at;
    const bytes: number[] = [];
    for (let byte = byteAt(text, end); byte >= 0; byte = byteAt(text, end)) {
      bytes.push(byte);
      end += 3;
    }
    if (end === at) continue;
    let start = at;
    for (const { codePoint, length } of decodeUtf8(bytes)) {
      const made = codePoint < 0 || STRUCTURE.has(codePoint) ? undefined : characterOf(codePoint);
      if (made !== undefined) edits.push({ start, end: start + 3 * length, text: made });
      start += 3 * length;
    }
    at = end - 1;
  }
  return edits;
}

/** `& # = ? / , ;`: what is behind them is found without undoing them. */
const STRUCTURE: ReadonlySet<number> = new Set(Array.from('&#=?,;', (sign) => sign.charCodeAt(0)));

function byteAt(text: string, at: number): number {
  if (text.charCodeAt(at) !== 37) return -1;
  const high = hexValue(text.charCodeAt(at + 1));
  const low = hexValue(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const letter = unit | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
