import type { Edit } from './rewrite.js';

/**
 * Digits with a sign between them that no writing of numbers has: `06*12*34*56*78`, `0_6_1_2_3_4_5_6_7_8`. The sign
 * must be the same everywhere. Not thousands (`1_000_000`), and not names of files (`IMG_2024_0102`).
 */
export function separators(text: string): Edit[] {
  const edits: Edit[] = [];
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match !== null; match = RUN.exec(text)) {
    const run = match[0];
    const hasPlus = run.startsWith('+') || text.charCodeAt(match.index - 1) === 43;
    const groups = run.match(/[0-9]+/g)!;
    // `+*3*3*6`: the sign may stand behind the plus too.
    const joints = [...run.matchAll(/[^0-9+]+/g)];
    const sign = joints[0]![0].trim();
    const digits = groups.join('').length;
    if (
      digits < MIN_DIGITS ||
      digits > MAX_DIGITS ||
      (!hasPlus && isOrdinary(groups, sign, joints[0]![0].length > sign.length))
    ) {
      continue;
    }
    if (!joints.every(([joint]) => joint.trim() === sign)) continue;
    const made = groups.every(({ length }) => length === 1) ? '' : ' ';
    for (const { 0: joint, index } of joints) {
      const start = match.index + index;
      edits.push({ start, end: start + joint.length, text: run.charAt(index - 1) === '+' ? '' : made });
    }
  }
  return edits;
}

const RUN =
  /(?<![\w*~|#=^$\u20ac.,-])(?:\+[*_~|#=^\u00b7\u2022\u2027\u2219]{1,3})?[0-9]{1,8}(?:[ ]?[*_~|#=^\u00b7\u2022\u2027\u2219]{1,3}[ ]?[0-9]{1,8}){2,19}(?![\w%$\u20ac]|[.,][0-9])/g;
const MIN_DIGITS = 7;
const MAX_DIGITS = 34;

function isOrdinary(groups: readonly string[], sign: string, wide: boolean): boolean {
  // A row of a table.
  if (sign.startsWith('|') && wide) return true;
  // `2 * 3 = 6` has several signs; `1920*1080*24` has few groups.
  if (groups.length < 4 && groups[0]![0] !== '0') return true;
  const isThousands = groups.slice(1).every(({ length }) => length === 3);
  return sign === '_' && (isThousands || /^(?:19|20)\d\d$/.test(groups[0]!));
}
