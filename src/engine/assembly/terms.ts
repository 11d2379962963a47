// The terms that triggers name: words, beginnings and endings of words, literals. All are found with one look-up
// where a word begins (ends): by the codes of its first (last) four letters, 0 where it is shorter. Stems and endings
// of fewer letters are looked up apart, under a key with a mark that no letter has.
import {
  ENDING_BITS,
  ENDING_HEADS,
  MAX_TERMS,
  SIGN_HEADS,
  TERM_TEXT,
  TERM_TEXT_SIZE,
  TERMS,
  WORD_BITS,
  WORD_HEADS,
} from './memory';

/** A whole word; the beginning of one; the end of one. Compared by letters without case and accents. */
export const WORD: u32 = 0;
export const STEM: u32 = 1;
export const ENDING: u32 = 2;
/** Compared character by character, without regard to the case of ASCII letters. */
export const LITERAL: u32 = 3;

/** What a term is to the gate: reason to look at the text; together with a digit; context for a number; one of several. */
export const HARD: u32 = 1;
export const WITH_DIGIT: u32 = 2;
export const SOFT: u32 = 4;
export const COUNTED: u32 = 8;

/** Of a term: 24 bytes. */
// key: u32, next: u16, kind: u8, weight: u8, text: u32, length: u32, number: u32, told: u32 (the scan in which it was met last)

let terms: i32 = 0;
let text: i32 = 0;

// @ts-ignore: decorator
@inline
export function bitOf(key: u32): u32 {
  return (key * 0x9e3779b1) >>> 16;
}

/** Bit n: there are stems (endings) of n letters, for n below 4. */
export let shortStems: u32 = 0;
export let shortEndings: u32 = 0;

// @ts-ignore: decorator
@inline
export function shortStem(key: u32, length: u32): u32 {
  return (key & ((1 << (length << 3)) - 1)) | 0xff000000;
}

// @ts-ignore: decorator
@inline
export function shortEnding(key: u32, length: u32): u32 {
  return (key & ~((1 << ((4 - length) << 3)) - 1)) | 0xff;
}

/** Where the characters of the next term go. */
export function termText(): usize {
  return TERM_TEXT + text;
}

/**
 * Adds a term whose characters were put at {@link termText}.
 *
 * @param key of its first four letters, or its last four when it is an ending
 * @param short number of letters when they are fewer than four and more may follow (precede); else 0
 */
export function addTerm(key: u32, short: u32, kind: u32, length: i32, number: i32, weight: u32): void {
  if (terms + 1 >= MAX_TERMS || text + length > TERM_TEXT_SIZE) unreachable();
  const isEnding = kind == ENDING;
  let full = key;
  if (short != 0) {
    full = isEnding ? shortEnding(key, short) : shortStem(key, short);
    if (isEnding) shortEndings |= 1 << short;
    else shortStems |= 1 << short;
  }
  const hash = bitOf(full);
  const bit = (isEnding ? ENDING_BITS : WORD_BITS) + (hash >>> 3);
  store<u8>(bit, <u32>load<u8>(bit) | (1 << (hash & 7)));
  fill((isEnding ? ENDING_HEADS : WORD_HEADS) + (hash << 1), full, kind, weight, length, number);
}

/** Adds a literal that begins with a sign, under its first two characters, 7 bits each. */
export function addSign(pair: u32, length: i32, number: i32): void {
  if (terms + 1 >= MAX_TERMS || text + length > TERM_TEXT_SIZE) unreachable();
  fill(SIGN_HEADS + (pair << 1), pair, LITERAL, HARD, length, number);
}

function fill(head: usize, key: u32, kind: u32, weight: u32, length: i32, number: i32): void {
  const term = ++terms;
  const at = TERMS + <usize>term * 24;
  store<u32>(at, key);
  store<u16>(at, load<u16>(head), 4);
  store<u8>(at, kind, 6);
  store<u8>(at, weight, 7);
  store<u32>(at, TERM_TEXT + text, 8);
  store<u32>(at, length, 12);
  store<u32>(at, number, 16);
  store<u16>(head, term);
  text += length;
}

// @ts-ignore: decorator
@inline
export function wordHead(key: u32): u32 {
  const hash = bitOf(key);
  if (((load<u8>(WORD_BITS + (hash >>> 3)) >>> (hash & 7)) & 1) == 0) return 0;
  return load<u16>(WORD_HEADS + (hash << 1));
}

// @ts-ignore: decorator
@inline
export function endingHead(key: u32): u32 {
  const hash = bitOf(key);
  if (((load<u8>(ENDING_BITS + (hash >>> 3)) >>> (hash & 7)) & 1) == 0) return 0;
  return load<u16>(ENDING_HEADS + (hash << 1));
}

// @ts-ignore: decorator
@inline
export function signHead(first: u32, second: u32): u32 {
  return load<u16>(SIGN_HEADS + ((((first & 127) << 7) | (second & 127)) << 1));
}

// @ts-ignore: decorator
@inline
export function termAt(term: u32): usize {
  return TERMS + <usize>term * 24;
}

// @ts-ignore: decorator
@inline
export function keyOf(term: usize): u32 {
  return load<u32>(term);
}

// @ts-ignore: decorator
@inline
export function nextOf(term: usize): u32 {
  return load<u16>(term, 4);
}

// @ts-ignore: decorator
@inline
export function kindOf(term: usize): u32 {
  return load<u8>(term, 6);
}

// @ts-ignore: decorator
@inline
export function weightOf(term: usize): u32 {
  return load<u8>(term, 7);
}

// @ts-ignore: decorator
@inline
export function textOf(term: usize): usize {
  return load<u32>(term, 8);
}

// @ts-ignore: decorator
@inline
export function lengthOf(term: usize): i32 {
  return load<i32>(term, 12);
}

// @ts-ignore: decorator
@inline
export function numberOf(term: usize): i32 {
  return load<i32>(term, 16);
}

/** Lower case of an ASCII letter; anything else as it is. */
// @ts-ignore: decorator
@inline
export function lower(unit: u32): u32 {
  return unit - 65 < 26 ? unit + 32 : unit;
}

/** What {@link quickKey} gives when the bytes have to be read one by one. */
export const SLOW: u32 = 0xffffffff;

/**
 * Key of the word that begins with these four bytes: its letters, as far as they go. {@link SLOW} when a byte that
 * is not ASCII, or a backslash, stands where the word seems to end.
 */
// @ts-ignore: decorator
@inline
export function quickKey(four: u32): u32 {
  const folded = (four | 0x20202020) & 0x7f7f7f7f;
  // Bit 7 of each byte that is no letter; the first of them ends the word.
  const stops = ~((folded + 0x1f1f1f1f) & ~(folded + 0x05050505) & ~four) & 0x80808080;
  const first = stops & -stops;
  const backslash = four ^ 0x5c5c5c5c;
  const odd = (four | ((backslash - 0x01010101) & ~backslash)) & 0x80808080;
  return (odd & first) != 0 ? SLOW : folded & ((first >>> 7) - 1);
}

// @ts-ignore: decorator
@inline
export function toldIn(term: usize): u32 {
  return load<u32>(term, 20);
}

// @ts-ignore: decorator
@inline
export function tellIn(term: usize, run: u32): void {
  store<u32>(term, run, 20);
}
