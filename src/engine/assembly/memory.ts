// Where things lie in the module's memory, and what the engine set there. The engine (scanner.ts) fills the
// tables once; the walk, the gate and the scan only read them.

/** First byte behind what the compiler placed. */
const BASE: usize = (__heap_base + 63) & ~63;

/** Nibble tables of the bytes at which the gate stops: all of them, and only those that give structure. */
export const STOPS: usize = BASE;
export const STRUCTURE: usize = STOPS + 32;
/** Nibble tables of the units at which the scan of a view stops. */
export const SIGNS: usize = STRUCTURE + 32;
/** Kind of each byte below 128 at which the gate stops; see gate.ts. */
export const KINDS: usize = SIGNS + 32;
/** Folded code of the Latin letters up to U+017F, 0 for what is no letter. */
export const LETTERS: usize = KINDS + 160;
/** What each character of the basic plane folds to: 0 not asked yet, 1 vanishes. 16 bits each. */
export const FOLDS: usize = LETTERS + 384;
/** One bit for each hash of a key that begins (ends) a word of some trigger. */
export const WORD_BITS: usize = FOLDS + 0x20000;
export const ENDING_BITS: usize = WORD_BITS + 0x2000;
/** Heads of the chains of terms, by hash: 16 bits each. */
export const WORD_HEADS: usize = ENDING_BITS + 0x2000;
export const ENDING_HEADS: usize = WORD_HEADS + 0x20000;
/** Heads of the chains of terms that begin with a sign, by their first two characters (7 bits each). */
export const SIGN_HEADS: usize = ENDING_HEADS + 0x20000;
/** Terms, 24 bytes each; see terms.ts. */
export const TERMS: usize = SIGN_HEADS + 0x8000;
export const MAX_TERMS: i32 = 0x8000;
/** Characters of terms, one byte each. */
export const TERM_TEXT: usize = TERMS + <usize>MAX_TERMS * 24;
export const TERM_TEXT_SIZE: i32 = 0x80000;
/** Of each node: what is to be shown of it, its elements' node + 1, strings counted. */
export const MAX_NODES: i32 = 0x4000;
export const NODE_FLAGS: usize = TERM_TEXT + <usize>TERM_TEXT_SIZE;
export const NODE_ELEMENTS: usize = NODE_FLAGS + <usize>MAX_NODES;
export const NODE_STRINGS: usize = NODE_ELEMENTS + <usize>MAX_NODES * 4;
/** Children of nodes: heads by hash, and entries of 20 bytes. */
export const CHILD_HEADS: usize = NODE_STRINGS + <usize>MAX_NODES * 4;
export const CHILDREN: usize = CHILD_HEADS + 0x8000;
export const KEY_TEXT: usize = CHILDREN + <usize>MAX_NODES * 20;
/** Longer keys are asked for each time. */
export const MAX_KEY: i32 = 64;
/** Walks that may be under way, one inside the other. */
export const MAX_LAYERS: i32 = 3;
/** Where results are left for the engine. */
export const STATE: usize = KEY_TEXT + <usize>MAX_NODES * 64;
export const MAX_DEPTH: i32 = 10000;
export const STACKS: usize = STATE + 64;
/** What the engine put there to be read: see scanner.ts. */
export const INPUT: usize = (STACKS + <usize>(MAX_LAYERS * MAX_DEPTH * 8) + 63) & ~63;

/** Smallest number of digits that means anything, by the number of groups that they stand in; the last for more. */
export const MAX_GROUPS: i32 = 7;
export const DIGITS_BY_GROUPS: usize = LETTERS - 32;
/** Shortest token of letters and digits that means anything by itself. */
export let minCode: i32 = 1 << 20;
/** The same for detectors that do nothing without a word of context. */
export let softDigits: i32 = 1 << 20;
export let softCode: i32 = 1 << 20;
/** Whether tokens, hexadecimal signs, words, endings of words matter. */
export let wantsTokens: bool = false;
export let wantsHex: bool = false;
export let wantsWords: bool = false;
export let wantsEndings: bool = false;
/** Bit n: some detector looks for numbers of exactly n digits. */
export let exactCounts: u32 = 0;

export function configure(
  code: i32,
  softDigitsLeast: i32,
  softCodeLeast: i32,
  counts: u32,
  tokens: bool,
  hex: bool,
): void {
  minCode = code;
  softDigits = softDigitsLeast;
  softCode = softCodeLeast;
  exactCounts = counts;
  wantsTokens = tokens;
  wantsHex = hex;
}

export function wantWords(): void {
  wantsWords = true;
}

export function wantEndings(): void {
  wantsEndings = true;
}

/** Makes room for `bytes` of input and what is made of it. @returns where the input goes */
export function reserve(bytes: i32): usize {
  const wanted = <i32>((INPUT + <usize>bytes + 0xffff) >> 16);
  const pages = memory.size();
  if (wanted > pages && memory.grow(wanted - pages) < 0) unreachable();
  return INPUT;
}
