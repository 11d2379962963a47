import { fieldWords, foldWords } from '../../src/core/context.js';
import { isWordUnit } from '../../src/core/word.js';

/** How far before a value a word can speak of it. */
const REACH = 48;
/** Where a sentence ends. A full stop does before a capital letter only: `Ref. 12`, `no. 12`. */
const SENTENCE_END = /[!?…;][)"'”’]?\s|\.[)"'”’]?\s+(?=[^\p{Ll}\d\s])|\n\s*\n|\p{Extended_Pictographic}/u;

/**
 * Whether one of the words (folded) stands before a value in its own sentence, or is in the key of its field. Evidence such
 * as a check digit is not outweighed by a word of another sentence: `About the invoice. I used 4111 ...`.
 */
export function namedBefore(text: string, start: number, field: string, words: ReadonlySet<string>): boolean {
  if (field !== '' && fieldWords(field).some((word) => words.has(word))) return true;
  let from = Math.max(0, start - REACH);
  while (from > 0 && from < start && isWordUnit(text.charCodeAt(from - 1))) from++;
  const parts = text.slice(from, start).split(SENTENCE_END);
  return foldWords(parts[parts.length - 1]!).some((word) => words.has(word));
}

/** The words of a list as {@link namedBefore} takes them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(foldWords(list));
}
