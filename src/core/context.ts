import { isWordUnit } from './word.js';

/**
 * Words whose presence near a finding makes it more, or less, likely. Findings with a score of 0.9 or more
 * are proven, and not asked about.
 *
 * Words are whole words or short phrases, compared without case and without accents; a `*` at the end of a
 * phrase stands for any ending (`personalausweis*`, `numer dowod*`). The key of the field that holds the text
 * counts as context too, so `{"phone": "33612345678"}` is found.
 */
export interface ContextRule {
  /** By language (ISO 639-1). All languages are looked at in every text: an identifier keeps its country's name abroad. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Words that speak against: `order no.`, `version`, `ISBN`. */
  readonly negative?: Readonly<Record<string, readonly string[]>>;
  /** Added to the score when a word stands near. Default 0.35, as in Presidio. */
  readonly boost?: number;
  /** Taken from the score when a negative word stands near and no positive one does. Default 0.4. */
  readonly penalty?: number;
  /**
   * Without a word near, there is no finding: for shapes that ordinary numbers have as well. A detector with such
   * a rule is not even called in a text that holds none of its words, so it costs nothing there.
   */
  readonly required?: boolean;
  /**
   * Added when the value is all there is in its field, and no negative word in the field's key: a cell of a table or
   * a form has no words around it. Not for a score below 0.25, such as that of a failed check. Default: nothing.
   */
  readonly alone?: number;
  /** UTF-16 units before the finding that are looked at. Default 64. */
  readonly before?: number;
  /** UTF-16 units after it. Default 24. */
  readonly after?: number;
}

/** Gives the score after context. */
export type ContextScorer = (
  text: string,
  start: number,
  end: number,
  field: string,
  score: number,
) => number;

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /[a-z0-9]+/g;
const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Phrases are the same in the rules of many detectors. */
const folded: Map<string, readonly string[]> = new Map();

function foldPhrase(phrase: string): readonly string[] {
  let words = folded.get(phrase);
  if (words === undefined) {
    words = foldWords(phrase);
    folded.set(phrase, words);
  }
  return words;
}

/** Lower-case words without accents; what both the words of a rule and the text around a finding are turned into. */
export function foldWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words = BEYOND_ASCII.test(lower)
    ? lower.normalize('NFKD').replace(MARKS, '').match(WORD)
    : lower.match(ASCII_WORD);
  return words ?? [];
}

/** Words of a field's key: `phoneNumber` and `phone_number` are two words each. */
export function fieldWords(field: string): string[] {
  return foldWords(field.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

interface Phrase {
  readonly words: readonly string[];
  /** Its last word may have any ending. */
  readonly open: boolean;
}

/** Letters by which phrases of one open word are looked up. */
const STEM = 4;

/** Phrases by their first word, or by the first letters of it when it has any ending. */
interface PhraseTable {
  readonly whole: Map<string, Phrase[]>;
  readonly stems: Map<string, Phrase[]>;
  /** A set of bits, by the {@link beginningOf} of each: most words are turned down by it. */
  readonly beginnings: Uint8Array;
}

/** How many beginnings are told apart. */
const BEGINNINGS = 1 << 15;

/** A number that words with the same first four letters have in common. */
function beginningOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < STEM && at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at));
  return beginningOfHash(hash);
}

function withLetter(hash: number, unit: number): number {
  return (Math.imul(hash, 37) + unit) | 0;
}

function beginningOfHash(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BEGINNINGS - 1);
}

/** What a unit of Latin text is to a word: no part of it, its letter without case and accent, or more than that. */
const OUTSIDE = 0;
const UNSURE = 1;
const LATIN_LETTERS: Uint16Array = Uint16Array.from({ length: 0x180 }, (_, unit) => {
  const [word, more] = foldWords(String.fromCharCode(unit));
  if (word === undefined) return OUTSIDE;
  return more === undefined && word.length === 1 ? word.charCodeAt(0) : UNSURE;
});

function letterOf(unit: number): number {
  if (unit < 0x180) return LATIN_LETTERS[unit]!;
  // General punctuation and the euro sign.
  return (unit >= 0x2000 && unit < 0x2070) || unit === 0x20ac ? OUTSIDE : UNSURE;
}

/** {@link beginningOf} each word of a text; undefined where only {@link foldWords} can tell. */
function beginningsIn(text: string, from: number, to: number): readonly number[] | undefined {
  const beginnings: number[] = [];
  let hash = 0;
  let length = 0;
  for (let at = from; at < to; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === UNSURE) return undefined;
    if (letter !== OUTSIDE) {
      if (length < STEM) hash = withLetter(hash, letter);
      length++;
    } else if (length > 0) {
      beginnings.push(beginningOfHash(hash));
      hash = 0;
      length = 0;
    }
  }
  if (length > 0) beginnings.push(beginningOfHash(hash));
  return beginnings;
}

function mayContain(window: Window, { beginnings }: PhraseTable): boolean {
  const { beginnings: inWindow } = window;
  if (inWindow === undefined) return true;
  for (let at = 0; at < inWindow.length; at++) {
    const one = inWindow[at]!;
    if ((beginnings[one >> 3]! & (1 << (one & 7))) !== 0) return true;
  }
  return false;
}

/** Rules are shared by the sieves of a thread, and last as long as it. */
const tables: WeakMap<object, PhraseTable> = new WeakMap();

function phraseTable(words: Readonly<Record<string, readonly string[]>> = NO_WORDS): PhraseTable {
  const known = tables.get(words);
  if (known !== undefined) return known;
  const made = makeTable(words);
  tables.set(words, made);
  return made;
}

const NO_WORDS: Readonly<Record<string, readonly string[]>> = {};

function makeTable(words: Readonly<Record<string, readonly string[]>>): PhraseTable {
  const table: PhraseTable = {
    whole: new Map(),
    stems: new Map(),
    beginnings: new Uint8Array(BEGINNINGS / 8),
  };
  for (const written of Object.values(words ?? {}).flat()) {
    const phrase = { words: foldPhrase(written), open: written.endsWith('*') };
    const first = phrase.words[0];
    if (first === undefined) continue;
    const beginning = beginningOf(first);
    table.beginnings[beginning >> 3]! |= 1 << (beginning & 7);
    const isStem = phrase.open && phrase.words.length === 1;
    if (isStem && first.length < STEM) throw new RangeError(`${written}: at least ${STEM} letters before *`);
    const [map, key] = isStem ? [table.stems, first.slice(0, STEM)] : [table.whole, first];
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  }
  return table;
}

function stands(words: readonly string[], at: number, phrase: Phrase): boolean {
  const last = phrase.words.length - 1;
  return phrase.words.every((part, offset) => {
    const word = words[at + offset];
    return word === part || (phrase.open && offset === last && word?.startsWith(part) === true);
  });
}

function contains(words: readonly string[], { whole, stems }: PhraseTable): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const isOne = (phrase: Phrase): boolean => stands(words, at, phrase);
    if (whole.get(word)?.some(isOne) || stems.get(word.slice(0, STEM))?.some(isOne)) return true;
  }
  return false;
}

/** Words of many phrases, which say little that a text holds one of them. */
const COMMON: ReadonlySet<string> = new Set(
  'number numbers numero numeros nummer numer card cards carte karta karte tarjeta carta account service'.split(
    ' ',
  ),
);

export interface TellingWord {
  readonly word: string;
  readonly open: boolean;
}

const telling: WeakMap<ContextRule, readonly TellingWord[]> = new WeakMap();

/**
 * Of each of a rule's phrases the word that is met least often, folded: the longest that is not common. `open` when
 * any ending may follow.
 */
export function tellingWords(rule: ContextRule): readonly TellingWord[] {
  let known = telling.get(rule);
  if (known === undefined) {
    known = findTelling(rule);
    telling.set(rule, known);
  }
  return known;
}

function findTelling(rule: ContextRule): TellingWord[] {
  const weightOf = (word: string): number => (COMMON.has(word) ? 1 : word.length);
  return Object.values(rule.words)
    .flat()
    .flatMap((written) => {
      const words = foldPhrase(written);
      const best = words.reduce((rarest, word) => (weightOf(word) > weightOf(rarest) ? word : rarest), '');
      if (best === '') return [];
      return { word: best, open: written.endsWith('*') && best === words.at(-1) };
    });
}

/** Whether some words hold one of a rule's phrases. */
export function mentions(words: readonly string[], rule: ContextRule): boolean {
  return words.length > 0 && contains(words, phraseTable(rule.words));
}

/** A stretch of text, or the key of a field, whose words are looked for. */
interface Window {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly beginnings: readonly number[] | undefined;
  /** Folded; only when asked for. */
  words: readonly string[] | undefined;
}

/** The windows that were asked about last: many detectors ask about one number. */
const KEPT_WINDOWS = 8;
const windows: Window[] = [];
let nextWindow = 0;

function windowOf(text: string, from: number, to: number): Window {
  for (let at = 0; at < windows.length; at++) {
    const known = windows[at]!;
    if (known.from === from && known.to === to && known.text === text) return known;
  }
  const window: Window = { text, from, to, beginnings: beginningsIn(text, from, to), words: undefined };
  windows[nextWindow] = window;
  nextWindow = (nextWindow + 1) % KEPT_WINDOWS;
  return window;
}

function wordsOf(window: Window): readonly string[] {
  window.words ??= foldWords(window.text.slice(window.from, window.to));
  return window.words;
}

let lastKey: Window | undefined;

function fieldWindow(field: string): Window {
  if (lastKey?.text !== field) {
    const words = fieldWords(field);
    lastKey = { text: field, from: 0, to: 0, beginnings: words.map(beginningOf), words };
  }
  return lastKey;
}

function has(table: PhraseTable, key: Window | undefined, preceding: Window, following: Window): boolean {
  if (key !== undefined && mayContain(key, table)) {
    // A phrase may begin in the key and end in the text.
    if (contains([...wordsOf(key), ...wordsOf(preceding)], table)) return true;
  }
  return (
    (mayContain(preceding, table) && contains(wordsOf(preceding), table)) ||
    (mayContain(following, table) && contains(wordsOf(following), table))
  );
}

/** Compiles a rule once; the scorer is called once a finding. */
export function contextScorer(rule: ContextRule): ContextScorer {
  const { boost = 0.35, penalty = 0.4, required = false, alone = 0, before = 64, after = 24 } = rule;
  // On first use: most detectors are not called in most runs.
  let positive: PhraseTable | undefined;
  let negative: PhraseTable | undefined;
  return (text, start, end, field, score) => {
    positive ??= phraseTable(rule.words);
    negative ??= phraseTable(rule.negative);
    // A word cut by the edge of the window is not that word: start and end at a word boundary.
    let from = Math.max(0, start - before);
    while (from > 0 && from < start && isWordUnit(text.charCodeAt(from - 1))) from++;
    let to = Math.min(text.length, end + after);
    while (to < text.length && to > end && isWordUnit(text.charCodeAt(to))) to--;
    const preceding = windowOf(text, from, start);
    const following = windowOf(text, end, to);
    const key = field === '' ? undefined : fieldWindow(field);
    if (has(positive, key, preceding, following)) return Math.min(1, score + boost);
    const speaksAgainst = has(negative, key, preceding, following);
    if (alone > 0 && score >= PLAUSIBLE && !speaksAgainst && isAlone(text, start, end))
      return Math.min(1, score + alone);
    if (required) return 0;
    return speaksAgainst ? Math.max(0, score - penalty) : score;
  };
}

/** Lower scores say that a check has failed. */
const PLAUSIBLE = 0.25;
/** Signs and spaces that may stand around a value that is alone. */
const MARGIN = 4;

function isAlone(text: string, start: number, end: number): boolean {
  if (start > MARGIN || text.length - end > MARGIN) return false;
  for (let at = 0; at < text.length; at++) {
    if ((at < start || at >= end) && isWordUnit(text.charCodeAt(at))) return false;
  }
  return true;
}
