// The first look at raw bytes: can this text hold anything at all? Most texts cannot, and are never decoded.
// The gate may let through too much (the scan of the view decides), never too little.
//
// Sixteen bytes at a time: two table look-ups by nibble tell which of them matter (quote, backslash, digits,
// the signs that begin literals), and only those are looked at one by one. Words are looked up where they begin.
import {
  codePointAt,
  fold,
  hex4,
  hexValue,
  isAlphanumeric,
  isLetter,
  letterOf,
  sequenceLength,
} from './characters';
import {
  DIGITS_BY_GROUPS,
  KINDS,
  MAX_GROUPS,
  minCode,
  softCode,
  softDigits,
  STOPS,
  STRUCTURE,
  wantsEndings,
  wantsHex,
  wantsTokens,
  wantsWords,
} from './memory';
import { COUNTED, HARD, SOFT, WITH_DIGIT } from './terms';
import { beginsSign, endsAround, weightAt, weightOfEnding } from './words';

export const ESCAPED: u32 = 1;
export const NON_ASCII: u32 = 2;
/** The text must be decoded and scanned. */
export const TRIGGERED: u32 = 4;

const DIGIT: u32 = 1;
const QUOTE: u32 = 2;
const BACKSLASH: u32 = 3;
const CONTROL: u32 = 4;
const COLON: u32 = 5;
const HYPHEN: u32 = 6;
const DOT: u32 = 7;
/** May begin a literal of two characters or more. */
const SIGN: u32 = 8;
/** Is a literal. */
const SINGLE: u32 = 9;

/**
 * How far apart a word and the digit or number that makes it matter may be: 128 characters, by the bytes that they
 * may take in plain ASCII, UTF-8, with escapes.
 */
const NEAR: usize = 128;
const NEAR_WIDE: usize = 384;
const NEAR_ESCAPED: usize = 768;

/** How many counted words are a reason, and how far apart their beginnings may be, in bytes. */
const SEVERAL: i32 = 4;
const APART: usize = 48;

/** Bytes of a text that may be nothing but a value. */
const ALONE: usize = 64;

/** Longest mixed token that is measured; longer ones count as long enough. */
const TOKEN_SPAN: i32 = 64;

/** Flags of the text that was read last. */
export let flags: u32 = 0;

/**
 * Reads a text up to its closing quote (`json`), or up to `end`. Behind `end` there are zeros.
 *
 * @param named whether the key of the text's field is context for some detector
 * @returns where the text ends, or 0 when it is no JSON string. Sets {@link flags}.
 */
export function read(start: usize, end: usize, json: bool, named: bool): usize {
  let seen: u32 = 0;
  // Where things were met last that are no reason by themselves: words that need a digit, words of context,
  // digits, numbers that need context.
  let wordAt: usize = named ? start : 0;
  let contextAt: usize = wordAt;
  let anyDigitAt: usize = 0;
  let numberAt: usize = 0;
  // Words of which several must stand close together.
  let countedAt: usize = 0;
  let counted = 0;
  let digits = 0;
  let groups = 0;
  /** The last digit, or what followed it without ending its group of groups; and what is behind the digit. */
  let lastDigit: usize = start - 9;
  let digitEnd: usize = start - 9;
  /** Where the last escape or sequence ends: what is before has been looked at. */
  let done = start;
  let letterBefore: u32 = 0;
  let low = v128.load(STOPS);
  let high = v128.load(STOPS, 16);
  const nibble = i8x16.splat(15);
  const case_ = i8x16.splat(0x20);
  for (let block = start; ; block += 16) {
    if (block >= end) {
      if (numberAt != 0 && end - start <= ALONE) seen |= TRIGGERED;
      flags = seen;
      return json ? 0 : end;
    }
    const v = v128.load(block);
    const stops = v128.and(
      i8x16.swizzle(low, v128.and(v, nibble)),
      i8x16.swizzle(high, i8x16.shr_u(v, 4)),
    );
    let bits = ~i8x16.bitmask(i8x16.eq(stops, i8x16.splat(0))) & 0xffff;
    let wide: u32 = i8x16.bitmask(v);
    let starts: u32 = 0;
    let ends: u32 = 0;
    const searching = (seen & TRIGGERED) == 0;
    const near =
      (seen & ESCAPED) != 0 ? NEAR_ESCAPED : wide != 0 || (seen & NON_ASCII) != 0 ? NEAR_WIDE : NEAR;
    if (searching) {
      let accents: u32 = 0;
      if (wide != 0) {
        // Lead bytes, but for U+00C0 to U+00FF: letters that stand for themselves, and the most frequent by far.
        const leads = i8x16.bitmask(i8x16.ge_u(v, i8x16.splat(<i8>0xc2)));
        const latin = i8x16.bitmask(i8x16.eq(v, i8x16.splat(<i8>0xc3)));
        bits |= leads & ~latin;
        accents = latin | i8x16.bitmask(i8x16.lt_u(i8x16.sub(v, i8x16.splat(<i8>0xc4)), i8x16.splat(2)));
      }
      if (wantsWords) {
        const letters = <u32>(
          i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.or(v, case_), i8x16.splat(97)), i8x16.splat(26)))
        );
        starts = (letters | accents) & ~((letters << 1) | letterBefore);
        letterBefore = letters >>> 15;
        if (wantsEndings) {
          const after = <u32>isLetter(load<u8>(block, 16)) << 15;
          ends = (letters | (accents << 1)) & ~((letters >>> 1) | after);
        }
      }
    }
    let limit = 16;
    if (end - block < 16) {
      limit = <i32>(end - block);
      // Closing quotes are before `end`; of a string that has none the rest does not matter.
      bits &= (1 << limit) - 1;
    }
    let closed: usize = 0;
    while (bits != 0) {
      const at = block + <usize>ctz(bits);
      bits &= bits - 1;
      if (at < done) continue;
      const byte = <u32>load<u8>(at);
      if (byte >= 0x80) {
        if ((seen & TRIGGERED) != 0) continue;
        const length = sequenceLength(byte);
        // Sits between digits without ending their group.
        if (at - lastDigit <= 4) lastDigit += length;
        done = at + length;
        if (isSuspicious(codePointAt(at), at, done, start, json)) seen |= TRIGGERED;
        continue;
      }
      const kind = <u32>load<u8>(KINDS + byte);
      if (kind == QUOTE) {
        if (!json) continue;
        closed = at;
        limit = <i32>(at - block);
        break;
      }
      if (kind == BACKSLASH) {
        if (!json) continue;
        seen |= ESCAPED;
        const letter = <u32>load<u8>(at, 1);
        let length = 2;
        if (letter == 117) {
          const codePoint = hex4(at + 2);
          if (codePoint < 0) return 0;
          length = 6;
          if ((seen & TRIGGERED) == 0) {
            if (
              codePoint < 0x80 ||
              (codePoint & 0xfc00) == 0xd800 ||
              isSuspicious(codePoint, at, at + 6, start, json)
            ) {
              seen |= TRIGGERED;
            } else if (wantsWords && letterOf(codePoint) != 0) {
              const weight = weightAt(at, json);
              if ((weight & HARD) != 0 || (wantsEndings && endsAround(at, start))) seen |= TRIGGERED;
              if ((weight & WITH_DIGIT) != 0) wordAt = at;
              if ((weight & SOFT) != 0) contextAt = at;
            }
          }
        } else if (!isEscapeLetter(letter)) return 0;
        else if (letter == 47 && (seen & TRIGGERED) == 0) {
          const kind = <u32>load<u8>(KINDS + 47);
          if (kind == SINGLE || (kind == SIGN && beginsSign(47, at + 2, json))) seen |= TRIGGERED;
        }
        if (at - lastDigit <= 4) lastDigit += length;
        done = at + length;
        // The letter of the escape is no part of the word behind it.
        if (wantsWords && (seen & TRIGGERED) == 0) {
          const weight = weightAt(done, json);
          if ((weight & HARD) != 0) seen |= TRIGGERED;
          if ((weight & WITH_DIGIT) != 0) wordAt = done;
          if ((weight & SOFT) != 0) contextAt = done;
        }
        continue;
      }
      if (kind == CONTROL) {
        if (json) return 0;
        // A control character vanishes in the view and may hide a value; tab and line breaks stay.
        if (byte != 9 && byte != 10 && byte != 13) seen |= TRIGGERED | ESCAPED;
        continue;
      }
      if ((seen & TRIGGERED) != 0) continue;
      if (kind == DIGIT) {
        if (at - lastDigit > 4) digits = groups = 0;
        if (at != digitEnd) groups++;
        digits++;
        lastDigit = at;
        digitEnd = at + 1;
        anyDigitAt = at;
        if (digits >= softDigits) numberAt = at;
        if (wantsTokens && ((at > start && isLetter(load<u8>(at - 1))) || isLetter(load<u8>(at, 1)))) {
          const length = tokenLength(start, at);
          if (length >= softCode) numberAt = at;
          if (length >= minCode) seen |= TRIGGERED;
        }
        const least = load<u32>(DIGITS_BY_GROUPS + (<usize>min(groups, MAX_GROUPS) << 2));
        if (<u32>digits >= least) seen |= TRIGGERED;
      } else if (kind == SINGLE) seen |= TRIGGERED;
      else {
        if (kind == COLON) {
          if (isHexColon(at)) seen |= TRIGGERED;
        } else if (kind == HYPHEN) {
          if (isHexHyphen(at)) seen |= TRIGGERED;
        } else if (kind == DOT) {
          // Most dots end a sentence.
          const next = <u32>load<u8>(at, 1);
          if (next == 32 || next == 34) continue;
          if (isHexDot(at)) seen |= TRIGGERED;
        }
        if (beginsSign(byte, at + 1, json)) seen |= TRIGGERED;
      }
    }
    const inside: u32 = (1 << limit) - 1;
    if ((wide & inside) != 0) seen |= NON_ASCII;
    if (searching && (seen & TRIGGERED) == 0) {
      for (starts &= inside; starts != 0; starts &= starts - 1) {
        const at = block + <usize>ctz(starts);
        const weight = weightAt(at, json);
        if (weight == 0) continue;
        if ((weight & HARD) != 0) seen |= TRIGGERED;
        if ((weight & WITH_DIGIT) != 0) wordAt = at;
        if ((weight & SOFT) != 0) contextAt = at;
        if ((weight & COUNTED) != 0) {
          counted = at - countedAt <= APART ? counted + 1 : 1;
          countedAt = at;
          if (counted >= SEVERAL) seen |= TRIGGERED;
        }
      }
      for (ends &= inside; ends != 0; ends &= ends - 1) {
        const weight = weightOfEnding(block + <usize>ctz(ends), start);
        if ((weight & HARD) != 0) seen |= TRIGGERED;
        if ((weight & WITH_DIGIT) != 0) wordAt = block + <usize>ctz(ends);
      }
      if (areNear(wordAt, anyDigitAt, near) || areNear(contextAt, numberAt, near)) seen |= TRIGGERED;
    }
    if (closed != 0) {
      if (numberAt != 0 && closed - start <= ALONE) seen |= TRIGGERED;
      flags = seen;
      return closed;
    }
    if (searching && (seen & TRIGGERED) != 0) {
      low = v128.load(STRUCTURE);
      high = v128.load(STRUCTURE, 16);
    }
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function areNear(a: usize, b: usize, near: usize): bool {
  return a != 0 && b != 0 && (a > b ? a - b : b - a) <= near;
}

/** Reads plain text. @returns its flags */
export function readText(start: usize, end: usize): u32 {
  read(start, end, false, false);
  return flags;
}

/** Whether a foreign character, from `at` to `next`, can be a part of something that plain bytes do not show. */
function isSuspicious(codePoint: i32, at: usize, next: usize, start: usize, json: bool): bool {
  // The joiners of emoji stand behind emoji and before others; beside plain characters they hide something.
  if (codePoint == 0x200d || codePoint == 0xfe0f) {
    return (at > start && load<u8>(at - 1) < 0x80) || isAlphanumeric(load<u8>(next));
  }
  const folded = fold(codePoint);
  if (folded == codePoint) return false;
  if (folded != 32 && folded != 45 && folded != 39 && folded != 10) return true;
  // A foreign quote or dash may begin a literal.
  const kind = <u32>load<u8>(KINDS + folded);
  if (kind == SINGLE || (kind >= COLON && beginsSign(folded, next, json))) return true;
  // A dash before a pair of hexadecimal digits, as in addresses of network cards.
  return (
    wantsHex &&
    folded == 45 &&
    hexValue(load<u8>(next)) >= 0 &&
    hexValue(load<u8>(next, 1)) >= 0 &&
    isDashOrHidden(load<u8>(next, 2))
  );
}

/** Length of the run of ASCII letters and digits around `at`, as far as it matters. */
function tokenLength(start: usize, at: usize): i32 {
  let from = at;
  const floor = at - start > <usize>TOKEN_SPAN ? at - TOKEN_SPAN : start;
  while (from > floor && isAlphanumeric(load<u8>(from - 1))) from--;
  let to = at + 1;
  while (to - at < <usize>TOKEN_SPAN && isAlphanumeric(load<u8>(to))) to++;
  return <i32>(to - from);
}

/** See the `hex` trigger: `::`, or a colon between hexadecimal digits with another one near. */
function isHexColon(at: usize): bool {
  if (!wantsHex) return false;
  if (load<u8>(at, 1) == 58) return true;
  if (hexValue(load<u8>(at - 1)) < 0 || hexValue(load<u8>(at, 1)) < 0) return false;
  // Five characters are up to thirty bytes.
  for (let away: usize = 2; away <= 30; away++) {
    if (load<u8>(at + away) == 58 || load<u8>(at - away) == 58) return true;
  }
  return false;
}

/** See the `hex` trigger: a hyphen with a pair of hexadecimal digits and another hyphen behind it. */
function isHexHyphen(at: usize): bool {
  return (
    wantsHex &&
    hexValue(load<u8>(at, 1)) >= 0 &&
    hexValue(load<u8>(at, 2)) >= 0 &&
    isDashOrHidden(load<u8>(at, 3))
  );
}

/** A hyphen, or what may be one once it is decoded. */
function isDashOrHidden(byte: u32): bool {
  return byte == 45 || byte == 92 || byte >= 0x80;
}

/** See the `hex` trigger: `.` in `0012.3456.789a`. */
function isHexDot(at: usize): bool {
  if (!wantsHex || load<u8>(at, 5) != 46) return false;
  for (let away: usize = 1; away <= 4; away++) {
    if (hexValue(load<u8>(at - away)) < 0 || hexValue(load<u8>(at + away)) < 0) return false;
  }
  return true;
}

function isEscapeLetter(byte: u32): bool {
  return (
    byte == 110 ||
    byte == 34 ||
    byte == 92 ||
    byte == 47 ||
    byte == 116 ||
    byte == 114 ||
    byte == 98 ||
    byte == 102
  );
}
