// The scan of a view: finds all triggers of all detectors, and tells the engine. Signs and words first, then
// numbers, then tokens of letters and digits, each in the order of the text.
import { hexValue, isAlphanumeric, isDigit, isLetter, letterOf } from './characters';
import { DIGITS_BY_GROUPS, exactCounts, MAX_GROUPS, SIGNS, wantsEndings, wantsHex, wantsTokens, wantsWords } from './memory';
import {
  COUNTED,
  endingHead,
  HARD,
  keyOf,
  kindOf,
  lengthOf,
  LITERAL,
  lower,
  nextOf,
  numberOf,
  quickKey,
  shortEnding,
  shortEndings,
  shortStem,
  shortStems,
  signHead,
  SLOW,
  STEM,
  tellIn,
  termAt,
  textOf,
  toldIn,
  weightOf,
  WITH_DIGIT,
  wordHead,
} from './terms';
import { bytes, count, units } from './view';

/** A term was found at a unit; `near` when it wants a digit and there is one near. */
@external("engine", "term")
declare function onTerm(number: i32, at: i32, near: bool): void;
/** A trigger of kind `hex`. */
@external("engine", "hex")
declare function onHex(at: i32): void;
/** A number: digits and groups that can be reached (48 at most), bits of the exact counts among them: see `number`. */
@external("engine", "number")
declare function onNumber(at: i32, digits: i32, groups: i32, firm: u32, loose: u32): void;
/** A token of letters and digits, and the most digits that were reached anywhere. */
@external("engine", "token")
declare function onToken(at: i32, length: i32, mostDigits: i32): void;

/** Reach is counted up to here; no trigger asks for more digits. */
const MAX_DIGITS: i32 = 48;
const MAX_TOKEN: i32 = 64;

// @ts-ignore: decorator
@inline
function unit(at: i32): u32 {
  return at < 0 || at >= count ? 0 : <u32>load<u16>(units + (<usize>at << 1));
}

/** The same as a byte: 255 for anything above 254. */
// @ts-ignore: decorator
@inline
function byte(at: i32): u32 {
  return at < 0 ? 0 : <u32>load<u8>(bytes + at);
}

/** Scans so far. */
let runs: u32 = 0;

export function scan(): void {
  runs++;
  const low = v128.load(SIGNS);
  const high = v128.load(SIGNS, 16);
  const nibble = i8x16.splat(15);
  let letterBefore: u32 = 0;
  const firstDigit = nextDigit(0, count);
  for (let block = 0; block < count; block += 16) {
    const v = v128.load(bytes + block);
    const stops = v128.and(i8x16.swizzle(low, v128.and(v, nibble)), i8x16.swizzle(high, i8x16.shr_u(v, 4)));
    let bits: u32 = ~i8x16.bitmask(i8x16.eq(stops, i8x16.splat(0))) & 0xffff;
    let starts: u32 = 0;
    let ends: u32 = 0;
    if (wantsWords) {
      const letters = <u32>(
        i8x16.bitmask(
          i8x16.lt_u(i8x16.sub(v128.or(v, i8x16.splat(0x20)), i8x16.splat(97)), i8x16.splat(26)),
        )
      );
      const wide = <u32>i8x16.bitmask(i8x16.ge_u(v, i8x16.splat(<i8>0xc0)));
      starts = (letters | wide) & ~((letters << 1) | letterBefore);
      letterBefore = letters >>> 15;
      if (wantsEndings) {
        const after = <u32>isLetter(unit(block + 16)) << 15;
        ends = (letters | wide) & ~((letters >>> 1) | after);
      }
    }
    for (let all = bits | starts | ends; all != 0; all &= all - 1) {
      const bit = all & -all;
      const at = block + ctz(all);
      if ((bits & bit) != 0) signAt(at);
      if ((starts & bit) != 0) wordAt(at);
      if ((ends & bit) != 0) endingAt(at);
    }
  }
  if (firstDigit < count) tokens(numbers(firstDigit), firstDigit);
}

function signAt(at: i32): void {
  const sign = unit(at);
  if (wantsHex && (sign == 58 || sign == 45 || sign == 46) && isHexJoint(at, sign)) onHex(at);
  // A literal of one character is kept under that character and zero.
  offerLiterals(signHead(sign, 0), at);
  const second = unit(at + 1);
  if (second < 128 && second != 0) offerLiterals(signHead(lower(sign), lower(second)), at);
}

function offerLiterals(head: u32, at: i32): void {
  for (let number = head; number != 0; ) {
    const term = termAt(number);
    if (standsAt(at, term)) tell(term, at);
    number = nextOf(term);
  }
}

// @ts-ignore: decorator
@inline
function wordAt(at: i32): void {
  const quick = quickKey(load<u32>(bytes + at));
  if (quick == SLOW) return slowWordAt(at);
  // Most words begin no term.
  const head = wordHead(quick);
  if ((head | shortStems) == 0 || quick == 0 || (at > 0 && letterOf(unit(at - 1)) != 0)) return;
  offerAll(quick, at);
}

function slowWordAt(at: i32): void {
  if (at > 0 && letterOf(unit(at - 1)) != 0) return;
  let key: u32 = 0;
  for (let i = 0; i < 4; i++) {
    const letter = letterOf(unit(at + i));
    if (letter == 0) break;
    key |= letter << (i << 3);
  }
  if (key != 0) offerAll(key, at);
}

function offerAll(key: u32, at: i32): void {
  offerWords(wordHead(key), key, at);
  for (let length: u32 = 1; length < 4; length++) {
    if ((shortStems & (1 << length)) == 0) continue;
    const short = shortStem(key, length);
    offerWords(wordHead(short), short, at);
  }
}

function offerWords(head: u32, key: u32, at: i32): void {
  for (let number = head; number != 0; ) {
    const term = termAt(number);
    if (keyOf(term) == key && isNews(term) && standsAt(at, term)) tell(term, at);
    number = nextOf(term);
  }
}

function standsAt(at: i32, term: usize): bool {
  const kind = kindOf(term);
  const text = textOf(term);
  const length = lengthOf(term);
  if (kind == LITERAL) {
    for (let i = 0; i < length; i++) if (lower(unit(at + i)) != <u32>load<u8>(text + i)) return false;
    return true;
  }
  for (let i = 0; i < length; i++) if (letterOf(unit(at + i)) != <u32>load<u8>(text + i)) return false;
  return kind == STEM || letterOf(unit(at + length)) == 0;
}

/** Whether the engine wants to know of the term, again: context is told of once a text. */
// @ts-ignore: decorator
@inline
function isNews(term: usize): bool {
  return (weightOf(term) & (HARD | WITH_DIGIT | COUNTED)) != 0 || toldIn(term) != runs;
}

function tell(term: usize, at: i32): void {
  tellIn(term, runs);
  onTerm(numberOf(term), at, (weightOf(term) & WITH_DIGIT) != 0 && isDigitNear(at));
}

/** How far from a word its digit may be. */
const NEAR: i32 = 80;

function isDigitNear(at: i32): bool {
  const digit = nextDigit(max(0, at - NEAR), min(count, at + NEAR + 1));
  return digit < count && digit <= at + NEAR;
}

/** Offers the word that ends at `at`, by where it begins. */
function endingAt(at: i32): void {
  if (letterOf(unit(at)) == 0 || letterOf(unit(at + 1)) != 0) return;
  let key: u32 = 0;
  for (let i = 0; i < 4; i++) {
    const letter = letterOf(unit(at - i));
    if (letter == 0) break;
    key |= letter << (24 - (i << 3));
  }
  offerEndings(endingHead(key), key, at);
  for (let length: u32 = 1; length < 4; length++) {
    if ((shortEndings & (1 << length)) == 0) continue;
    const short = shortEnding(key, length);
    offerEndings(endingHead(short), short, at);
  }
}

function offerEndings(head: u32, key: u32, at: i32): void {
  for (let number = head; number != 0; ) {
    const term = termAt(number);
    number = nextOf(term);
    if (keyOf(term) != key) continue;
    const length = lengthOf(term);
    const text = textOf(term);
    let i = 0;
    while (i < length && letterOf(unit(at - i)) == <u32>load<u8>(text + (length - 1 - i))) i++;
    if (i < length) continue;
    let start = at;
    while (letterOf(unit(start - 1)) != 0) start--;
    tell(term, start);
  }
}

/** A number of known length does not begin behind so many groups of its own size: that is a table. */
const ROW: i32 = 4;
/** The same for groups of a single digit. */
const SINGLES: i32 = 2;

// What joins two groups of digits: nothing that would, a sign without a space, spaces, a sign with a space.
const APART: i32 = 0;
const TIGHT: i32 = 1;
const SPACED: i32 = 2;
const LOOSE: i32 = 3;

/** Where the group behind a joint begins, when there is one, and whether groups of one number may be joined so. */
let behindJoint: i32 = 0;
let isPlain: bool = false;

/** The joint behind the group that ends at `end`. */
function jointAt(end: i32): i32 {
  let next = end;
  let spaces = false;
  let signs = false;
  isPlain = true;
  for (; next - end < 3; next++) {
    const sign = byte(next);
    if (!isSeparator(sign)) break;
    if (!isPlainSeparator(sign, byte(next + 1))) isPlain = false;
    if (sign == 32 || sign == 10 || sign == 13 || sign == 9) spaces = true;
    else signs = true;
  }
  behindJoint = next;
  if (next == end || !isDigit(byte(next))) return APART;
  return !spaces ? TIGHT : signs ? LOOSE : SPACED;
}

/** Whether a number may end at a joint: one that is not like those inside of it. */
// @ts-ignore: decorator
@inline
function parts(joint: i32, hasSpaces: bool): bool {
  return joint == APART || joint == LOOSE || (joint == SPACED && !hasSpaces);
}

/** @returns the most digits that any group reaches */
function numbers(first: i32): i32 {
  let most = 0;
  let dateEnd = 0;
  // How many groups of the same size, with the same single sign between, stand before this one.
  let row = 0;
  let size = 0;
  let sign: u32 = 0;
  let previousEnd = -9;
  let before = APART;
  for (let at = first; at < count; ) {
    let end = at + 1;
    while (isDigit(byte(end))) end++;
    if (at >= dateEnd) dateEnd = endOfDate(at);
    const isInDate = at < dateEnd;
    const isNext = at - previousEnd == 1 && end - at == size;
    row = isNext ? (row == 0 || byte(at - 1) == sign ? row + 1 : 1) : 0;
    sign = byte(at - 1);
    size = end - at;
    previousEnd = end;
    // From here, group by group, as far as only light separators stand between.
    let digits = size;
    let groups = 1;
    let isExact = !isInDate && row < (size == 1 ? SINGLES : ROW);
    let hasSpaces = false;
    let firm: u32 = 0;
    let loose: u32 = 0;
    let last = end;
    let joint = jointAt(last);
    const after = joint;
    const from = behindJoint;
    for (;;) {
      let isDate = false;
      if (isExact && digits < 32) {
        isDate = joint != APART && endOfDate(behindJoint) != 0;
        if (parts(before, hasSpaces) && (isDate || parts(joint, hasSpaces))) firm |= 1 << digits;
        else loose |= 1 << digits;
      }
      if (joint == APART || (digits >= MAX_DIGITS && groups >= MAX_DIGITS)) break;
      if (isDate || !isPlain) isExact = false;
      if (joint == SPACED) hasSpaces = true;
      const next = behindJoint;
      last = next + 1;
      while (isDigit(byte(last))) last++;
      digits += last - next;
      groups++;
      joint = jointAt(last);
    }
    digits = min(digits, MAX_DIGITS);
    most = max(most, digits);
    const least = load<u32>(DIGITS_BY_GROUPS + (<usize>min(groups, MAX_GROUPS) << 2));
    if (<u32>digits >= least || ((firm | loose) & exactCounts) != 0) {
      onNumber(at, digits, min(groups, MAX_DIGITS), firm & exactCounts, loose & exactCounts);
    }
    at = after == APART ? nextDigit(end, count) : from;
    before = isInDate ? APART : after;
  }
  return most;
}

/** End of the date that begins at `at` (year, month, day, or the other way round, with one sign between), or 0. */
function endOfDate(at: i32): i32 {
  let end = at + 1;
  while (end - at < 5 && isDigit(byte(end))) end++;
  const sign = byte(end);
  if (sign != 45 && sign != 46 && sign != 47) return 0;
  const isIso = end - at == 4;
  if (!isIso && end - at > 2) return 0;
  const second = end + 1;
  let secondEnd = second;
  while (secondEnd - second < 3 && isDigit(byte(secondEnd))) secondEnd++;
  if (secondEnd == second || secondEnd - second > 2 || byte(secondEnd) != sign) return 0;
  const third = secondEnd + 1;
  let thirdEnd = third;
  while (thirdEnd - third < 5 && isDigit(byte(thirdEnd))) thirdEnd++;
  const thirdLength = thirdEnd - third;
  if (isIso ? thirdLength == 0 || thirdLength > 2 : thirdLength != 4) return 0;
  const a = valueOf(at, end);
  const b = valueOf(second, secondEnd);
  const c = valueOf(third, thirdEnd);
  const year = isIso ? a : c;
  const day = isIso ? c : a;
  if (year < 1900 || year > 2099 || day < 1 || day > 31 || b < 1 || b > 31 || min(b, day) > 12) return 0;
  return thirdEnd;
}

function valueOf(from: i32, to: i32): i32 {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + (byte(at) - 48);
  return value;
}

function tokens(mostDigits: i32, first: i32): void {
  if (!wantsTokens) return;
  for (let at = first; at < count; ) {
    let from = at;
    while (from > 0 && isAlphanumeric(byte(from - 1))) from--;
    let to = at + 1;
    let letters = from < at;
    for (; isAlphanumeric(byte(to)); to++) if (!isDigit(byte(to))) letters = true;
    if (letters) onToken(from, min(to - from, MAX_TOKEN + 1), mostDigits);
    at = nextDigit(to, count);
  }
}

/** The first digit from `at` on and before `end`, or the end of the view. */
function nextDigit(at: i32, end: i32): i32 {
  for (let block = at; block < end; block += 16) {
    const v = v128.load(bytes + block);
    const bits = <u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(v, i8x16.splat(48)), i8x16.splat(10)));
    if (bits != 0) {
      const found = block + ctz(bits);
      return found < count ? found : count;
    }
  }
  return count;
}

/** May stand between the groups of a number. */
function isSeparator(sign: u32): bool {
  switch (sign) {
    case 32:
    case 10:
    case 13:
    case 9:
    case 46:
    case 45:
    case 47:
    case 40:
    case 41:
    case 43:
    case 44:
    case 58:
    case 95:
    case 39:
      return true;
  }
  return false;
}

/** May stand between the groups of a number of known length; a comma before a space only, as it groups thousands. */
function isPlainSeparator(sign: u32, following: u32): bool {
  if (sign == 44) return following == 32;
  return sign == 32 || sign == 10 || sign == 13 || (sign >= 45 && sign <= 47) || sign == 43 || sign == 95;
}

/** A colon beside another, or between hexadecimal digits with another near; a hyphen with a pair and a hyphen behind. */
function isHexJoint(at: i32, sign: u32): bool {
  if (sign == 45) {
    return byte(at + 3) == 45 && hexValue(byte(at + 1)) >= 0 && hexValue(byte(at + 2)) >= 0;
  }
  if (sign == 46) {
    if (byte(at + 5) != 46) return false;
    for (let away = 1; away <= 4; away++) {
      if (hexValue(byte(at - away)) < 0 || hexValue(byte(at + away)) < 0) return false;
    }
    return true;
  }
  if (byte(at + 1) == 58) return true;
  if (hexValue(byte(at - 1)) < 0 || hexValue(byte(at + 1)) < 0) return false;
  for (let away = 2; away <= 5; away++) {
    if (byte(at + away) == 58 || byte(at - away) == 58) return true;
  }
  return false;
}
