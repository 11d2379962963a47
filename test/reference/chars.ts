/**
 * A text as the reference sees it: one entry a character, each with the place in the record that it was
 * written at. JSON inside a string is again such a list, so places never need to be worked back.
 */
export interface Char {
  /** One code point, or an unpaired surrogate. */
  readonly char: string;
  /** Half-open, in UTF-16 units of the record. */
  readonly start: number;
  readonly end: number;
  /** Whether it was written as an escape of the string it stands in. */
  readonly isEscaped?: boolean;
}

export function charsOf(text: string): Char[] {
  const chars: Char[] = [];
  let start = 0;
  for (const char of text) {
    chars.push({ char, start, end: start + char.length });
    start += char.length;
  }
  return chars;
}

export function plainText(chars: readonly Char[]): string {
  return chars.map(({ char }) => char).join('');
}

/** The folded text, and for each of its UTF-16 units the character that it comes from. */
export interface FoldedText {
  readonly text: string;
  readonly source: readonly Char[];
}

export function foldChars(chars: readonly Char[]): FoldedText {
  let text = '';
  const source: Char[] = [];
  for (const each of chars) {
    const folded = foldChar(each.char);
    text += folded;
    for (let unit = 0; unit < folded.length; unit++) source.push(each);
  }
  return { text, source };
}

/** Every decimal digit of Unicode with its value: the ten digits of a script follow each other, zero first. */
const DIGITS: ReadonlyMap<string, string> = allDigits();

function allDigits(): Map<string, string> {
  const digits = new Map<string, string>();
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const char = String.fromCodePoint(code);
    if (/\p{Nd}/u.test(char)) digits.set(char, String(digits.size % 10));
  }
  return digits;
}

/** What a character looks like to a detector; the empty string when it is not seen. */
export function foldChar(char: string): string {
  if (/^[\t\n\r\u0020-\u007f]$/.test(char)) return char;
  if (/[\u0085\u2028\u2029]/.test(char)) return '\n';
  if (/\p{Cc}|\p{Cf}/u.test(char)) return '';
  // Combining grapheme joiner, fillers and inherent vowels that have no shape, variation selectors.
  if (/\u034f|\u115f|\u1160|\u3164|\uffa0|\u17b4|\u17b5/.test(char)) return '';
  if (/[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u.test(char)) return '';
  if (/\p{Zs}/u.test(char)) return ' ';
  if (/\p{Pd}|\u2212|\u02d7|\u2043/u.test(char)) return '-';
  if (/\u2018|\u2019|\u201b|\u02bc/.test(char)) return "'";
  if (char === '。' || char === '｡') return '.';
  const digit = DIGITS.get(char);
  if (digit !== undefined) return digit;
  const compatible = char.normalize('NFKC');
  return /^[\u0000-\u007f]$/.test(compatible) ? compatible : char;
}
