// Terms in raw bytes, as the gate meets them: escapes are undone on the way.
import { behind, DELETED, fold, isLetter, letterOf, readCharacter } from './characters';
import {
  endingHead,
  isSilent,
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
  termAt,
  textOf,
  WORD,
  wordHead,
} from './terms';

/** Longest word that is looked at, on the way back to where it begins. */
const MAX_WORD: i32 = 64;

/** Whether a term that begins with a letter begins at `at`. */
export function beginsWord(at: usize, json: bool): bool {
  let key = quickKey(load<u32>(at));
  if (key == 0) {
    let next = at;
    for (let i: u32 = 0; i < 32; i += 8) {
      const letter = letterOf(readCharacter(next, json));
      if (letter == 0) break;
      key |= letter << i;
      next = behind;
    }
  }
  if (key == 0) return false;
  if (isTerm(wordHead(key), key, at, json)) return true;
  for (let length: u32 = 1; length < 4; length++) {
    if ((shortStems & (1 << length)) == 0) continue;
    const short = shortStem(key, length);
    if (isTerm(wordHead(short), short, at, json)) return true;
  }
  return false;
}

function isTerm(head: u32, key: u32, at: usize, json: bool): bool {
  for (let number = head; number != 0; ) {
    const term = termAt(number);
    if (keyOf(term) == key && !isSilent(term) && standsAt(at, term, json)) return true;
    number = nextOf(term);
  }
  return false;
}

function standsAt(at: usize, term: usize, json: bool): bool {
  const kind = kindOf(term);
  const text = textOf(term);
  const length = lengthOf(term);
  let next = at;
  for (let i = 0; i < length; i++) {
    const wanted = <u32>load<u8>(text + i);
    const read = readCharacter(next, json);
    if (kind == LITERAL) {
      const folded = fold(read);
      // What hides is decided where it is gone.
      if (folded == DELETED) return true;
      if (lower(folded) != wanted) return false;
    } else if (letterOf(read) != wanted) return false;
    next = behind;
  }
  return kind != WORD || letterOf(readCharacter(next, json)) == 0;
}

/** Whether a literal of two characters or more begins with the sign `first`, the rest being at `next`. */
export function beginsSign(first: u32, next: usize, json: bool): bool {
  const folded = fold(readCharacter(next, json));
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
      const folded = fold(readCharacter(at, json));
      if (folded == DELETED) return true;
      if (lower(folded) != <u32>load<u8>(text + i)) break;
      at = behind;
    }
    if (i >= length) return true;
  }
  return false;
}

/** Whether the word whose last byte is at `last` ends as some term does. Escapes are no letters here. */
export function endsWord(last: usize, start: usize): bool {
  let key = last - 3 >= start ? quickKey(load<u32>(last - 3)) : 0;
  if (key == 0) {
    let at = last;
    for (let i = 24; i >= 0 && at >= start; i -= 8) {
      const letter = letterBefore(at);
      if (letter == 0) break;
      key |= (letter & 0xff) << i;
      at -= letter >>> 8;
    }
  }
  if (key == 0) return false;
  if (isEnding(endingHead(key), key, last, start)) return true;
  for (let length: u32 = 1; length < 4; length++) {
    if ((shortEndings & (1 << length)) == 0) continue;
    const short = shortEnding(key, length);
    if (isEnding(endingHead(short), short, last, start)) return true;
  }
  return false;
}

function isEnding(head: u32, key: u32, last: usize, start: usize): bool {
  for (let number = head; number != 0; ) {
    const term = termAt(number);
    if (keyOf(term) == key && endsWith(last, start, term)) return true;
    number = nextOf(term);
  }
  return false;
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
    if (letter == 0) break;
    store<u8>(tail + (length++ & 255), letter);
  }
  let key: u32 = 0;
  for (let i = 0; i < 4 && i < length; i++) key |= <u32>load<u8>(tail + ((length - 1 - i) & 255)) << (24 - 8 * i);
  if (endingHead(key) != 0) return true;
  for (let length: u32 = 1; length < 4; length++) {
    if ((shortEndings & (1 << length)) != 0 && endingHead(shortEnding(key, length)) != 0) return true;
  }
  return false;
}
