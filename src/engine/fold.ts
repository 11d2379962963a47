/**
 * Folding of single characters to ASCII, so that a detector needs to know one spelling of a digit, a space,
 * a dash or a letter: compatibility forms (full-width, mathematical, circled), the digits of all scripts,
 * exotic spaces and dashes; characters that are not seen (zero-width, bidi, soft hyphen, fillers) vanish.
 * One character becomes one or none, which keeps the offset map exact.
 */

/** Result of {@link fold} for a character that leaves no trace in the view. */
export const DELETED = -1;

const UNKNOWN = -2;
const cache = new Int32Array(0x10000).fill(UNKNOWN);

const INVISIBLE =
  /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|[\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u;
const CONTROL = /\p{Cc}/u;
const SPACE = /\p{Zs}/u;
const LINE = /[\u0085\u2028\u2029]/;
const DASH = /[\p{Pd}\u2212\u02d7\u2043]/u;
const QUOTE = /[\u2018\u2019\u201b\u02bc]/;
const DIGIT = /\p{Nd}/u;

function compute(codePoint: number): number {
  const char = String.fromCodePoint(codePoint);
  if (LINE.test(char)) return 10;
  if (INVISIBLE.test(char) || CONTROL.test(char)) return DELETED;
  if (SPACE.test(char)) return 32;
  if (DASH.test(char)) return 45;
  if (QUOTE.test(char)) return 39;
  if (char === '\u3002' || char === '\uff61') return 46;
  const compatible = char.normalize('NFKC');
  if (compatible.length === 1 && compatible.charCodeAt(0) < 0x80) return compatible.charCodeAt(0);
  if (DIGIT.test(char)) {
    // The ten digits of a script stand together, zero first, and so do scripts with two sets of digits.
    let first = codePoint;
    while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
    return 48 + ((codePoint - first) % 10);
  }
  return codePoint;
}

/** @returns the code point to use in the view, or {@link DELETED}. ASCII stays, but for control characters. */
export function fold(codePoint: number): number {
  if (codePoint < 0x80) {
    return codePoint >= 32 || codePoint === 9 || codePoint === 10 || codePoint === 13 ? codePoint : DELETED;
  }
  if (codePoint > 0xffff) return foldAstral(codePoint);
  const known = cache[codePoint]!;
  if (known !== UNKNOWN) return known;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return codePoint;
  const folded = compute(codePoint);
  cache[codePoint] = folded;
  return folded;
}

/** Emoji come again and again; whole scripts of rare characters do not. */
const astral = new Map<number, number>();
const MAX_ASTRAL = 4096;

function foldAstral(codePoint: number): number {
  const known = astral.get(codePoint);
  if (known !== undefined) return known;
  const folded = compute(codePoint);
  if (astral.size < MAX_ASTRAL) astral.set(codePoint, folded);
  return folded;
}
