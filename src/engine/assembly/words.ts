// Terms in raw bytes, as the gate meets them: escapes are undone on the way.
import { behind, DELETED, fold, isLetter, letterOf, readCharacter } from './characters';
import {
  endingHead,
  keyOf,
  kindOf,
  lengthOf,
  LITERAL,
  lower,
  nextOf,
  quickKey,
  shortEnding,
  shortEndings,
  shortStem,
  shortStems,
  signHead,
  SLOW,
  termAt,
  textOf,
  weightOf,
  WORD,
  wordHead,
} from './terms';

/** Longest word that is looked at, on the way back to where it begins. */
const MAX_WORD: i32 = 64;

/** Weights of the terms that begin at `at`, with a letter. */
// @ts-ignore: decorator
@inline
export function weightAt(at: usize, json: bool): u32 {
  const quick = quickKey(load<u32>(at));
  const key = quick == SLOW ? slowKey(at, json) : quick;
  if (key == 0) return 0;
  const head = wordHead(key);
  let weight = head == 0 ? 0 : weightOfAll(head, key, at, json);
  if (shortStems != 0) weight |= weightOfShort(key, at, json);
  return weight;
}

function slowKey(at: usize, json: bool): u32 {
  let key: u32 = 0;
  let next = at;
  for (let i: u32 = 0; i < 32; i += 8) {
    const letter = letterOf(readCharacter(next, json));
    if (letter == 0) break;
    key |= letter << i;
    next = behind;
  }
  return key;
}

function weightOfShort(key: u32, at: usize, json: bool): u32 {
  let weight: u32 = 0;
  for (let length: u32 = 1; length < 4; length++) {
    if ((shortStems & (1 << length)) == 0) continue;
    const short = shortStem(key, length);
    const head = wordHead(short);
    if (head != 0) weight |= weightOfAll(head, short, at, json);
  }
  return weight;
}

function weightOfAll(head: u32, key: u32, at: usize, json: bool): u32 {
  let weight: u32 = 0;
  for (let number = head; number != 0; ) {
    const term = termAt(number);
    // What was met before need not be compared again.
    if (keyOf(term) == key && (weightOf(term) & ~weight) != 0 && standsAt(at, term, json)) {
      weight |= weightOf(term);
    }
    number = nextOf(term);
  }
  return weight;
}

function standsAt(at: usize, term: usize, json: bool): bool {
  const kind = kindOf(term);
  const text = textOf(term);
  const length = lengthOf(term);
  let next = at;
  for (let i = 0; i < length; i++) {
    const wanted = <u32>load<u8>(text + i);
    if (kind == LITERAL) {
      const folded = foldedAt(next, json);
      // What hides is decided where it is gone.
      if (folded == DELETED) return true;
      if (lower(folded) != wanted) return false;
    } else if (letterOf(readCharacter(next, json)) != wanted) return false;
    next = behind;
  }
  return kind != WORD || letterOf(readCharacter(next, json)) == 0;
}

/** The folded character at `at`; a zero byte is the end, and folds to itself. */
function foldedAt(at: usize, json: bool): i32 {
  const read = readCharacter(at, json);
  return read == 0 ? 0 : fold(read);
}

/** Whether a literal of two characters or more begins with the sign `first`, the rest being at `next`. */
export function beginsSign(first: u32, next: usize, json: bool): bool {
  const folded = foldedAt(next, json);
  if (folded == DELETED) return true;
  if (folded >= 128) return false;
  const second = lower(folded);
  const rest = behind;
  for (let number = signHead(first, second); number != 0; ) {
    const term = termAt(number);
    number = nextOf(term);
    const text = textOf(term);
    const length = lengthOf(term);
    let at = rest;
    let i = 2;
    for (; i < length; i++) {
      const folded = foldedAt(at, json);
      if (folded == DELETED) return true;
      if (lower(folded) != <u32>load<u8>(text + i)) break;
      at = behind;
    }
    if (i >= length) return true;
  }
  return false;
}

/** Weights of the terms that the word ends with whose last byte is at `last`. Escapes are no letters here. */
export function weightOfEnding(last: usize, start: usize): u32 {
  let key: u32 = 0;
  let at = last;
  for (let i = 24; i >= 0 && at >= start; i -= 8) {
    const letter = letterBefore(at);
    if (letter == 0) break;
    key |= (letter & 0xff) << i;
    at -= letter >>> 8;
  }
  if (key == 0) return 0;
  const head = endingHead(key);
  let weight = head == 0 ? 0 : weightOfEndings(head, key, last, start);
  for (let length: u32 = 1; length < 4; length++) {
    if ((shortEndings & (1 << length)) == 0) continue;
    const short = shortEnding(key, length);
    weight |= weightOfEndings(endingHead(short), short, last, start);
  }
  return weight;
}

function weightOfEndings(head: u32, key: u32, last: usize, start: usize): u32 {
  let weight: u32 = 0;
  for (let number = head; number != 0; ) {
    const term = termAt(number);
    if (keyOf(term) == key && endsWith(last, start, term)) weight |= weightOf(term);
    number = nextOf(term);
  }
  return weight;
}

/** Code of the letter whose last byte is at `at`, and its length above that; 0 when it is none. */
function letterBefore(at: usize): u32 {
  const byte = <u32>load<u8>(at);
  if (byte < 0x80) {
    const letter = letterOf(byte);
    return letter == 0 ? 0 : letter | 0x100;
  }
  if (byte >= 0xc0) return 0;
  const lead = <u32>load<u8>(at - 1);
  if (lead < 0xc3 || lead > 0xc5) return 0;
  const letter = letterOf(((lead & 0x1f) << 6) | (byte & 0x3f));
  return letter == 0 ? 0 : letter | 0x200;
}

function endsWith(last: usize, start: usize, term: usize): bool {
  const text = textOf(term);
  let at = last;
  for (let i = lengthOf(term) - 1; i >= 0; i--) {
    if (at < start) return false;
    const letter = letterBefore(at);
    if (letter == 0 || (letter & 0xff) != <u32>load<u8>(text + i)) return false;
    at -= letter >>> 8;
  }
  return true;
}

/** The last letters of the word that is being read, one byte each. */
const tail = memory.data(256);

/** Whether the word around an escaped letter ends as some term does. */
export function endsAround(at: usize, start: usize): bool {
  let from = at;
  for (let i = 0; i < MAX_WORD && from > start; i++) {
    if (isLetter(load<u8>(from - 1))) from--;
    else if (from - 6 >= start && load<u16>(from - 6) == 0x755c) from -= 6;
    else if (letterBefore(from - 1) != 0) from -= 2;
    else break;
  }
  let length = 0;
  for (let next = from; ; next = behind) {
    const letter = letterOf(readCharacter(next, true));
    if (letter != 0) store<u8>(tail + (length++ & 255), letter);
    else if (next > at) break;
    // What seemed to go on before the letter was another word.
    else length = 0;
  }
  let key: u32 = 0;
  for (let i = 0; i < 4 && i < length; i++) key |= <u32>load<u8>(tail + ((length - 1 - i) & 255)) << (24 - 8 * i);
  if (endingHead(key) != 0) return true;
  for (let length: u32 = 1; length < 4; length++) {
    if ((shortEndings & (1 << length)) != 0 && endingHead(shortEnding(key, length)) != 0) return true;
  }
  return false;
}
