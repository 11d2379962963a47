import { hasLongToken } from './base64.js';
import { NUMBER_WORDS } from './number-words.js';
import { MIN_WORDS } from './spelled-digits.js';
import { AT_WORDS, DOT_WORDS } from './spoken-address.js';

/** What only a search can tell. A caller who knows already, from its own scan, saves nine tenths of the cost. */
export interface Said {
  /** Whether a word or literal of `DISGUISE_TRIGGERS` is in the text. */
  readonly address: boolean;
  /** Whether there are `NUMBER_WORDS_NEEDED` words of `NUMBER_WORD_TRIGGER`. */
  readonly number: boolean;
  /** Whether a token of sixteen letters and digits or more is. */
  readonly token: boolean;
}

/** Looks at the first three letters of every word; never says no where there is something. */
export function listen(text: string): Said {
  let address = BRACKETS.some((bracket) => text.includes(bracket)) && BRACKETED.test(text);
  let number = false;
  let numbers = 0;
  for (let at = 0; at < text.length; ) {
    const first = letterAt(text, at);
    if (first === 0) {
      at++;
      continue;
    }
    const start = at;
    const second = letterAt(text, ++at);
    const third = second === 0 ? 0 : letterAt(text, ++at);
    let next = third === 0 ? 0 : letterAt(text, ++at);
    while (next !== 0) next = letterAt(text, ++at);
    const meaning = MEANING[(first << 10) | (second << 5) | third]!;
    if ((meaning & NUMBER) !== 0) {
      if (++numbers >= MIN_WORDS) number = true;
      // A short word may join two numbers.
    } else if (at - start > MAX_LINK) numbers = 0;
    if ((meaning & ADDRESS) !== 0 && !address) {
      SAID.lastIndex = start;
      address = SAID.test(text);
    }
  }
  return { address, number, token: hasLongToken(text) };
}

const NUMBER = 1;
const ADDRESS = 2;
const MAX_LINK = 3;

const BRACKETS = ['(', '[', '{', '<'];
const BRACKETED = new RegExp(
  `[([{<][ ]?(?:@|at|a|\u00e4t|\\\\.|${[...AT_WORDS, ...DOT_WORDS].join('|')})[ ]?[)\\]}>]`,
  'iu',
);
const SAID = new RegExp(
  `(?:${DOT_WORDS.join('|')})[ \\t]{1,2}[\\p{L}\\d]|(?:${AT_WORDS.join('|')})(?![\\p{L}\\d])|at[ ][\\p{L}\\d-]{1,63}\\.[a-z]`,
  'iuy',
);

/** Letters up to U+017F without case and accent, 1 to 26; the others are 27. */
const LETTERS = new Uint8Array(0x10000);
for (let unit = 0; unit < LETTERS.length; unit++) {
  const char = String.fromCharCode(unit);
  if (unit >= 0x180) {
    if (unit < 0xd800 && /\p{L}/u.test(char)) LETTERS[unit] = 27;
    continue;
  }
  if (!/\p{L}/u.test(char)) continue;
  const plain = char === '\u0142' || char === '\u0141' ? 'l' : char.normalize('NFD')[0]!.toLowerCase();
  const code = plain.charCodeAt(0) - 96;
  LETTERS[unit] = code >= 1 && code <= 26 ? code : 27;
}

function letterAt(text: string, at: number): number {
  // Behind the end: NaN, which is no index.
  return at < text.length ? LETTERS[text.charCodeAt(at)]! : 0;
}

const MEANING = new Uint8Array(1 << 15);

function note(word: string, meaning: number): void {
  const [first = 0, second = 0, third = 0] = Array.from(word, (letter) => LETTERS[letter.charCodeAt(0)]!);
  const key = (first << 10) | (second << 5) | third;
  MEANING[key] = MEANING[key]! | meaning;
}

for (const word of NUMBER_WORDS.keys()) note(word, NUMBER);
for (const word of [...AT_WORDS, ...DOT_WORDS, 'at']) note(word, ADDRESS);
