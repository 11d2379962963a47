// Single characters: in bytes, behind escapes, folded.
import { FOLDS, LETTERS } from './memory';

/** Folds a character that was not met before (fold.ts); 1 when it vanishes. */
@external("engine", "fold")
declare function foldOf(codePoint: i32): i32;

/** A character that leaves no trace. */
export const DELETED: i32 = 1;

// @ts-ignore: decorator
@inline
export function isDigit(unit: u32): bool {
  return unit - 48 < 10;
}

// @ts-ignore: decorator
@inline
export function isLetter(unit: u32): bool {
  return (unit | 0x20) - 97 < 26;
}

// @ts-ignore: decorator
@inline
export function isAlphanumeric(unit: u32): bool {
  return isDigit(unit) || isLetter(unit);
}

/** Value of a hexadecimal digit, or -1. */
export function hexValue(unit: u32): i32 {
  if (unit - 48 < 10) return unit - 48;
  const lower = unit | 0x20;
  return lower - 97 < 6 ? lower - 87 : -1;
}

/** Value of four hexadecimal digits, or -1. */
export function hex4(at: usize): i32 {
  let value = 0;
  for (let i: usize = 0; i < 4; i++) {
    const digit = hexValue(load<u8>(at + i));
    if (digit < 0) return -1;
    value = (value << 4) | digit;
  }
  return value;
}

/** Code point of the sequence at `at`, in well-formed UTF-8. */
export function codePointAt(at: usize): i32 {
  const lead = <i32>load<u8>(at);
  if (lead < 0x80) return lead;
  const second = <i32>load<u8>(at, 1) & 0x3f;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | second;
  const third = <i32>load<u8>(at, 2) & 0x3f;
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (second << 6) | third;
  return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (<i32>load<u8>(at, 3) & 0x3f);
}

// @ts-ignore: decorator
@inline
export function sequenceLength(lead: u32): i32 {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** What a character of the view is: see fold.ts. {@link DELETED} when it vanishes. */
export function fold(codePoint: i32): i32 {
  if (codePoint > 0xffff) return foldOf(codePoint);
  const known = <i32>load<u16>(FOLDS + (<usize>codePoint << 1));
  if (known != 0) return known;
  const folded = foldOf(codePoint);
  store<u16>(FOLDS + (<usize>codePoint << 1), folded);
  return folded;
}

/** Code of a Latin letter without case and accent, 0 for anything else. */
// @ts-ignore: decorator
@inline
export function letterOf(unit: u32): u32 {
  return unit < 384 ? <u32>load<u8>(LETTERS + unit) : 0;
}

/** The character that {@link readCharacter} read: what is behind it, and whether it was an escape. */
export let behind: usize = 0;

/** Reads one character of a string's bytes, escapes undone. A pair of escapes is one character. */
export function readCharacter(at: usize, json: bool): i32 {
  const byte = <u32>load<u8>(at);
  if (byte < 0x80 && (byte != 92 || !json)) {
    behind = at + 1;
    return byte;
  }
  if (byte >= 0x80) {
    behind = at + sequenceLength(byte);
    return codePointAt(at);
  }
  const letter = <u32>load<u8>(at, 1);
  if (letter != 117) {
    behind = at + 2;
    switch (letter) {
      case 110:
        return 10;
      case 116:
        return 9;
      case 114:
        return 13;
      case 98:
        return 8;
      case 102:
        return 12;
    }
    return letter;
  }
  let codePoint = hex4(at + 2);
  behind = at + 6;
  if ((codePoint & 0xfc00) == 0xd800 && load<u16>(at, 6) == 0x755c) {
    const low = hex4(at + 8);
    if (low >= 0 && (low & 0xfc00) == 0xdc00) {
      codePoint = 0x10000 + ((codePoint - 0xd800) << 10) + (low - 0xdc00);
      behind = at + 12;
    }
  }
  return codePoint;
}
