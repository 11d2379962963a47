import { isWordUnit } from './word.js';

/**
 * Words whose presence near a finding makes it more, or less, likely. Findings with a score of 0.9 or more
 * are proven, and not asked about.
 *
 * Words are whole words or short phrases, compared without case and without accents. The key of the field
 * that holds the text counts as context too, so `{"phone": "33612345678"}` is found.
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

/** Lower-case words without accents; what both the words of a rule and the text around a finding are turned into. */
export function foldWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words = BEYOND_ASCII.test(lower)
    ? lower.normalize('NFKD').replace(MARKS, '').match(WORD)
    : lower.match(ASCII_WORD);
  return words ?? [];
}

/** Words of a field's key: `phoneNumber` and `phone_number` are two words each. */
function fieldWords(field: string): string[] {
  return foldWords(field.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** Phrases by their first word, each as its list of folded words. */
type PhraseTable = Map<string, string[][]>;

function phraseTable(words: Readonly<Record<string, readonly string[]>> | undefined): PhraseTable {
  const table: PhraseTable = new Map();
  for (const phrase of Object.values(words ?? {}).flat()) {
    const folded = foldWords(phrase);
    const first = folded[0];
    if (first === undefined) continue;
    const list = table.get(first);
    if (list) list.push(folded);
    else table.set(first, [folded]);
  }
  return table;
}

function contains(words: readonly string[], table: PhraseTable): boolean {
  if (table.size === 0) return false;
  return words.some((word, at) =>
    table.get(word)?.some((phrase) => phrase.every((part, offset) => words[at + offset] === part)),
  );
}

/** Compiles a rule once; the scorer is called once a finding. */
export function contextScorer(rule: ContextRule): ContextScorer {
  const { boost = 0.35, penalty = 0.4, before = 64, after = 24 } = rule;
  const positive = phraseTable(rule.words);
  const negative = phraseTable(rule.negative);
  return (text, start, end, field, score) => {
    // A word cut by the edge of the window is not that word: start and end at a word boundary.
    let from = Math.max(0, start - before);
    while (from > 0 && from < start && isWordUnit(text.charCodeAt(from - 1))) from++;
    let to = Math.min(text.length, end + after);
    while (to < text.length && to > end && isWordUnit(text.charCodeAt(to))) to--;
    const words = foldWords(text.slice(from, start));
    if (field !== '') words.unshift(...fieldWords(field));
    const following = foldWords(text.slice(end, to));
    if (contains(words, positive) || contains(following, positive)) return Math.min(1, score + boost);
    if (contains(words, negative) || contains(following, negative)) return Math.max(0, score - penalty);
    return score;
  };
}
