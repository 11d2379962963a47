/** A character of UTF-8, and how many bytes it takes; `codePoint` is -1 for a byte that belongs to none. */
export interface Decoded {
  readonly codePoint: number;
  readonly length: number;
}

/** All characters of some bytes that may be UTF-8. */
export function decodeUtf8(bytes: ArrayLike<number>): Decoded[] {
  const made: Decoded[] = [];
  for (let at = 0; at < bytes.length; ) {
    const one = characterAt(bytes, at);
    made.push(one);
    at += one.length;
  }
  return made;
}

const INVALID: Decoded = { codePoint: -1, length: 1 };

function characterAt(bytes: ArrayLike<number>, at: number): Decoded {
  const lead = bytes[at]!;
  if (lead < 0x80) return { codePoint: lead, length: 1 };
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return INVALID;
  let codePoint = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i]!;
    if ((next & 0xc0) !== 0x80) return INVALID;
    codePoint = (codePoint << 6) | (next & 0x3f);
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < least || codePoint > 0x10ffff || isSurrogate ? INVALID : { codePoint, length };
}
