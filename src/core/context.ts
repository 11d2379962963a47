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
}

function phraseTable(words: Readonly<Record<string, readonly string[]>> | undefined): PhraseTable {
  const table: PhraseTable = { whole: new Map(), stems: new Map() };
  for (const written of Object.values(words ?? {}).flat()) {
    const phrase = { words: foldPhrase(written), open: written.endsWith('*') };
    const first = phrase.words[0];
    if (first === undefined) continue;
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
  if (whole.size === 0 && stems.size === 0) return false;
  return words.some(
    (word, at) =>
      whole.get(word)?.some((phrase) => stands(words, at, phrase)) ||
      (stems.size > 0 && stems.get(word.slice(0, STEM))?.some((phrase) => stands(words, at, phrase))),
  );
}

/** The first words of a rule's phrases, folded; `open` when any ending may follow. */
export function firstWords(rule: ContextRule): { readonly word: string; readonly open: boolean }[] {
  return Object.values(rule.words)
    .flat()
    .flatMap((written) => {
      const words = foldPhrase(written);
      return words.slice(0, 1).map((word) => ({ word, open: words.length === 1 && written.endsWith('*') }));
    });
}

/** Whether some words hold one of a rule's phrases. */
export function mentions(words: readonly string[], rule: ContextRule): boolean {
  return words.length > 0 && contains(words, phraseTable(rule.words));
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
    const words = foldWords(text.slice(from, start));
    if (field !== '') words.unshift(...fieldWords(field));
    const following = foldWords(text.slice(end, to));
    if (contains(words, positive) || contains(following, positive)) return Math.min(1, score + boost);
    const speaksAgainst = contains(words, negative) || contains(following, negative);
    if (alone > 0 && score >= PLAUSIBLE && !speaksAgainst && isAlone(text, start, end)) return Math.min(1, score + alone);
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
