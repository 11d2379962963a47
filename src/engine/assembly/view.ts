// The view of a text: decoded and folded to UTF-16 units, with a way back to the bytes. The way back is walked
// from marks that stand every 64 units, so that a text of any length needs little beside its units.
import { STATE } from './memory';
import { behind, DELETED, fold, readCharacter } from './characters';

/** Units of the view, the same as bytes (255 for what is more), and their number. */
export let units: usize = 0;
export let bytes: usize = 0;
export let count: i32 = 0;
let marks: usize = 0;
let json: bool = false;

const STEP: i32 = 64;

/**
 * Makes the view of the text from `from` to `to`, at `target`. There are at most as many units as there are bytes;
 * each takes 2 bytes, one more byte, and 8 bytes for every 64. Leaves at STATE the bits of all units together,
 * and where their bytes are.
 */
export function decode(from: usize, to: usize, isJson: bool, target: usize): i32 {
  json = isJson;
  units = target;
  bytes = (target + ((to - from) << 1) + 64) & ~15;
  marks = (bytes + (to - from) + 64) & ~15;
  const control = i8x16.splat(32);
  const backslash = i8x16.splat(isJson ? 92 : 0);
  let n = 0;
  let mark = 0;
  let bits: u32 = 0;
  for (let at = from; at < to; ) {
    if (n >= mark * STEP) {
      store<u32>(marks + (<usize>mark << 3), n);
      store<u32>(marks + (<usize>mark << 3), at, 4);
      mark++;
    }
    if (to - at >= 16) {
      const v = v128.load(at);
      const odd = v128.or(i8x16.lt_s(v, control), i8x16.eq(v, backslash));
      if (!v128.any_true(odd)) {
        const out = units + (<usize>n << 1);
        v128.store(out, i16x8.extend_low_i8x16_u(v));
        v128.store(out, i16x8.extend_high_i8x16_u(v), 16);
        v128.store(bytes + n, v);
        n += 16;
        at += 16;
        continue;
      }
    }
    const folded = fold(readCharacter(at, isJson));
    at = behind;
    if (folded == DELETED) continue;
    const out = units + (<usize>n << 1);
    if (folded > 0xffff) {
      store<u16>(out, 0xd7c0 + (folded >> 10));
      store<u16>(out, 0xdc00 + (folded & 0x3ff), 2);
      store<u16>(bytes + n, 0xffff);
      bits = 0xffff;
      n += 2;
    } else {
      store<u16>(out, folded);
      store<u8>(bytes + n, folded < 255 ? folded : 255);
      bits |= folded;
      n++;
    }
  }
  // The last mark: units before it are walked to from the one before.
  store<u32>(marks + (<usize>mark << 3), n);
  count = n;
  store<u32>(STATE, bits);
  store<u32>(STATE, bytes, 4);
  // Nothing follows, whatever an earlier view left there.
  v128.store(units + (<usize>n << 1), i8x16.splat(0));
  v128.store(bytes + n, i8x16.splat(0));
  v128.store(bytes + n, i8x16.splat(0), 16);
  return n;
}

/** First byte of the source of a unit; {@link byteEnd} is behind its last. */
export function byteStart(unit: i32): usize {
  let mark = unit / STEP;
  if (mark > 0 && load<i32>(marks + (<usize>mark << 3)) > unit) mark--;
  let n = load<i32>(marks + (<usize>mark << 3));
  let at = <usize>load<u32>(marks + (<usize>mark << 3), 4);
  for (;;) {
    const folded = fold(readCharacter(at, json));
    if (folded != DELETED) {
      n += folded > 0xffff ? 2 : 1;
      if (n > unit) return at;
    }
    at = behind;
  }
  return 0;
}

export function byteEnd(unit: i32): usize {
  byteStart(unit);
  return behind;
}
