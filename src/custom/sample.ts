import type { CustomPattern } from '../core/custom.js';
import { partsOf } from './parts.js';

/** Characters to write where several may stand, by preference. */
const LIKED = '1234567890ABCDEFGHabcdefgh -./_';

/** A text that a pattern matches as a whole; undefined when trying finds none. */
export function sampleOf({ regex, flags }: CustomPattern): string | undefined {
  const whole = new RegExp(`^(?:${regex})$`, flags);
  for (const parts of partsOf(regex, flags).slice(0, 50)) {
    for (const length of [1, 3]) {
      let text = '';
      for (const { ascii, min, max } of parts) {
        const characters = [...LIKED].filter((char) => ascii[char.charCodeAt(0)] === 1);
        const other = ascii.indexOf(1);
        const pool = characters.length > 0 ? characters : other < 0 ? ['é'] : [String.fromCharCode(other)];
        const count = Math.min(max, Math.max(min, max === Number.POSITIVE_INFINITY ? length : min));
        for (let n = 0; n < count; n++) text += pool[(text.length + n) % pool.length]!;
      }
      if (text.trim() === text && whole.test(text)) return text;
    }
  }
  return undefined;
}
