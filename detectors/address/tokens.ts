/** A word, a number, a line break or a sign of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'break' | 'sign';
  readonly text: string;
  /** Lower case without accents. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** As much of a text as an address can take up on either side of the word that gave it away. */
const BEFORE = 120;
const AFTER = 160;

const TOKEN = /\p{L}[\p{L}\p{M}]*|[0-9]+|\n|[^\s]/gu;
const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Lower case without accents; `ß` is `ss`, `ł` is `l`. */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKS, '').replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/ø/g, 'o');
}

/** The tokens around `at`; a token that the window would cut is left out. */
export function tokensAround(text: string, at: number): Token[] {
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(text.length, at + AFTER);
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const [found] = match;
    const end = match.index + found.length;
    if (end > to || (match.index === from && from > 0)) continue;
    tokens.push({ kind: kindOf(found), text: found, low: plain(found), start: match.index, end });
  }
  return tokens;
}

function kindOf(token: string): Token['kind'] {
  const unit = token.charCodeAt(0);
  if (unit === 10) return 'break';
  if (unit >= 48 && unit <= 57) return 'number';
  return /^\p{L}/u.test(token) ? 'word' : 'sign';
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether nothing stands between two tokens. */
export function isGluedTo(token: Token | undefined, before: Token | undefined): boolean {
  return token !== undefined && before !== undefined && token.start === before.end;
}
