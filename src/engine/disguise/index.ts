/**
 * Undoes what changes the length of a text or needs knowledge: escapes, encodings, spoken and spelled-out values,
 * characters that are spaced out, look-alike letters, marks inside values. (What one character can tell is undone in
 * ../fold.ts.) The result is looked at beside the text itself, so that nothing is lost by it.
 */
import type { Trigger } from '../../core/detector.js';
import { base64 } from './base64.js';
import { digitLookalikes } from './digit-lookalikes.js';
import { entities } from './entities.js';
import { escapes } from './escapes.js';
import { lines } from './lines.js';
import { listen, type Said } from './listen.js';
import { hasForeignLetters, lookalikes } from './lookalikes.js';
import { hasMarks, markup } from './markup.js';
import { ALSO_WORDS, NUMBER_WORDS } from './number-words.js';
import { percent } from './percent.js';
import { apply, compose, type Edit, excerpts, inOrder, type Rewritten } from './rewrite.js';
import { separators } from './separators.js';
import { spaced } from './spaced.js';
import { MIN_WORDS, spelledDigits } from './spelled-digits.js';
import { AT_WORDS, DOT_WORDS, spokenAddresses } from './spoken-address.js';
import { hasLooseDigits } from './suspect.js';

export type { Said } from './listen.js';
export { originOf, type Rewritten, type Span } from './rewrite.js';

/**
 * What must let a text through the gate, beside digits and `@`, which do already: entities and escapes that may be an
 * `@` or hide digits, words for `@`, a dot before the usual endings.
 */
export const ADDRESS_TRIGGERS: readonly Trigger[] = [
  ...[
    '&#',
    '&nbsp;',
    '&commat',
    '&period',
    '%40',
    '%2e',
    'u0040',
    'u{40}',
    'x40',
    '(at)',
    '[at]',
    '{at}',
    '<at>',
  ].map(literal),
  { on: 'word', words: AT_WORDS },
  ...DOT_WORDS.flatMap((word) =>
    'com org net eu co fr de es it nl pt pl be ch at uk io'
      .split(' ')
      .map((ending) => literal(`${word} ${ending}`)),
  ),
];

/** A token that may be base64. */
export const TOKEN_TRIGGER: Trigger = { on: 'code', min: 16 };

/** Of these, a text must hold {@link NUMBER_WORDS_NEEDED}: one or two are in every second letter. */
export const NUMBER_WORD_TRIGGER: { readonly words: readonly string[] } = {
  words: [...NUMBER_WORDS.keys()]
    .filter((word) => !ALSO_WORDS.has(word))
    .flatMap((word) => (word.includes('dreissig') ? [word, word.replace('ss', '\u00df')] : [word])),
};
export const NUMBER_WORDS_NEEDED: number = MIN_WORDS;

function literal(text: string): Trigger {
  return { on: 'literal', text };
}

/** How often escapes may be escaped. */
const DEPTH = 2;

/**
 * @param text folded, as detectors see it
 * @param said what the caller knows already; see {@link Said}
 * @returns the parts in which something was undone, in the order of the text; one part may come twice, once with only
 * the escapes undone. None in nearly every text. All together at most twice as long as the text.
 */
export function undisguise(text: string, said: Said = listen(text)): Rewritten[] {
  let edits: Edit[] = [];
  let now = text;
  let words = said;
  for (let depth = 0; depth < DEPTH; depth++) {
    const next = encoded(now, words);
    if (next.length === 0) break;
    edits = compose(edits, now, next);
    now = apply(now, next);
    words = listen(now);
  }
  const decoded = edits;
  for (const stage of [marked, apart]) {
    const next = stage(now, words);
    if (next.length === 0) continue;
    edits = compose(edits, now, next);
    now = apply(now, next);
  }
  if (edits.length === 0) return NOTHING;
  const all = excerpts(text, edits);
  if (edits === decoded || decoded.length === 0) return all;
  const known = new Set(all.map((part) => part.text));
  return [...excerpts(text, decoded).filter((part) => !known.has(part.text)), ...all].sort(
    (a, b) => (a.starts[0] ?? 0) - (b.starts[0] ?? 0),
  );
}

const NOTHING: Rewritten[] = [];
const NO_EDITS: Edit[] = [];

/** Escapes and encodings. */
function encoded(text: string, { token }: Said): Edit[] {
  const hasEntity = text.includes('&');
  const hasPercent = text.includes('%');
  const hasEscape = text.includes('\\');
  if (!(hasEntity || hasPercent || hasEscape || token)) return NO_EDITS;
  return inOrder([
    ...(hasEntity ? entities(text) : NO_EDITS),
    ...(hasPercent ? percent(text) : NO_EDITS),
    ...(hasEscape ? escapes(text) : NO_EDITS),
    ...(token ? base64(text) : NO_EDITS),
  ]);
}

/** Letters of other scripts, marks and line breaks. */
function marked(text: string): Edit[] {
  const isForeign = hasForeignLetters(text);
  const isMarked = hasMarks(text);
  const isCut = text.includes('\n');
  if (!(isForeign || isMarked || isCut)) return NO_EDITS;
  return inOrder([
    ...(isForeign ? lookalikes(text) : NO_EDITS),
    ...(isMarked ? markup(text) : NO_EDITS),
    ...(isCut ? lines(text) : NO_EDITS),
  ]);
}

/** Characters that stand apart, and what is said in words. */
function apart(text: string, { address, number }: Said): Edit[] {
  const isLoose = hasLooseDigits(text);
  const isSpaced = isLoose || (text.includes('@') && text.includes(' @ '));
  if (!(isSpaced || address || number)) return NO_EDITS;
  return inOrder([
    ...(isLoose ? [...separators(text), ...digitLookalikes(text)] : NO_EDITS),
    ...(isSpaced ? spaced(text) : NO_EDITS),
    ...(address ? spokenAddresses(text) : NO_EDITS),
    ...(number ? spelledDigits(text) : NO_EDITS),
  ]);
}
