import type { Edit } from './rewrite.js';

/**
 * Letters of other scripts that look like Latin ones, in a word that has Latin letters, digits or an `@` as well: a
 * word of one script is left, and so is one with a letter that looks like no Latin letter.
 *
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function lookalikes(text: string): Edit[] {
  const edits: Edit[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = match[0];
    if (word.length > MAX_WORD || !LATIN.test(word)) continue;
    const made: Edit[] = [];
    let isDisguise = true;
    for (let i = 0; i < word.length && isDisguise; i++) {
      const letter = word[i]!;
      if (letter < FIRST_FOREIGN) continue;
      const latin = LATIN_OF.get(letter);
      if (latin === undefined) isDisguise = false;
      else {
        const start = match.index + i;
        made.push({ start, end: start + 1, text: amongDigits(word, i, latin) });
      }
    }
    if (isDisguise) edits.push(...made);
  }
  return edits;
}

/** Whether the text has letters that this is about. */
export function hasForeignLetters(text: string): boolean {
  return FOREIGN.test(text);
}

const FIRST_FOREIGN = '\u0370';
const FOREIGN = /[\u0370-\u058f\u13a0-\u13f5\ua4d0-\ua4ff]/;
const WORD = /[0-9A-Za-z@._%+\-\u00c0-\u024f\u0370-\u058f\u13a0-\u13f5\ua4d0-\ua4ff]+/g;
const LATIN = /[0-9A-Za-z@]/;
const MAX_WORD = 320;

/** Latin letter, then what looks like it: Cyrillic, Greek, Armenian, Cherokee, Lisu. */
const TABLE = `a \u0430\u03b1 c \u0441\u03f2 d \u0501 e \u0435 g \u0581 h \u04bb\u0570 i \u0456\u03b9 j \u0458\u03f3 k \u03ba
  l \u04cf n \u0578 o \u043e\u03bf\u0585 p \u0440\u03c1 q \u051b s \u0455 u \u03c5\u057d v \u03bd\u0475 w \u051d\u0461
  x \u0445 y \u0443\u04af\u03b3
  A \u0410\u0391\u13aa\ua4ee B \u0412\u0392\u13f4\ua4d0 C \u0421\u03f9\u13df\ua4da D \u13a0\ua4d3 E \u0415\u0395\u13ac\ua4f0
  F \u03dc\ua4dd G \u050c\u13c0\ua4d6 H \u041d\u0397\u13bb\ua4e7 I \u0406\u0399\u04c0\ua4f2 J \u0408\u13ab\ua4d9
  K \u041a\u039a\u13e6\ua4d7 L \u13de\ua4e1 M \u041c\u039c\u13b7\ua4df N \u039d\ua4e0 O \u041e\u039f\u0555\ua4f3
  P \u0420\u03a1\u13e2\ua4d1 Q \u051a R \u13a1\ua4e3 S \u0405\u054f\u13da\ua4e2 T \u0422\u03a4\u13a2\ua4d4 U \u054d\ua4f4
  V \u0474\u13d9\ua4e6 W \u051c\u13b3\ua4ea X \u0425\u03a7\ua4eb Y \u04ae\u03a5\ua4ec Z \u0396\u13c3\ua4dc 3 \u0417\u0437`;

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  TABLE.split(/\s+/).flatMap((item, i, all) =>
    i % 2 === 0 ? [] : [...item].map((letter) => [letter, all[i - 1]!] as const),
  ),
);

/** Between digits, or at the edge of some, an O is a zero. */
function amongDigits(word: string, at: number, latin: string): string {
  if (latin !== 'O' && latin !== 'o') return latin;
  return isDigit(word.charCodeAt(at - 1)) || isDigit(word.charCodeAt(at + 1)) ? '0' : latin;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
