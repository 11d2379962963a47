const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Length of a byte-order mark at `start`, 3 or 0. Files that were put together have one at a later line start too. */
export function markLength(bytes: Uint8Array, start: number): number {
  return bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf ? 3 : 0;
}

/**
 * Whether a line is no record: nothing but JSON white space, after a byte-order mark if there is one.
 * `end` may, but need not, include the line end.
 */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  if (bytes[at] === 0xef && end - start >= 3) at += markLength(bytes, at);
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte !== 32 && byte !== 9 && byte !== CARRIAGE_RETURN && byte !== LINE_FEED) return false;
  }
  return true;
}

/** End of the content of a line: before `\n` or `\r\n`. `next` is where the next line starts, or the end of the source. */
export function contentEnd(bytes: Uint8Array, start: number, next: number): number {
  if (next === start || bytes[next - 1] !== LINE_FEED) return next;
  return next - 1 > start && bytes[next - 2] === CARRIAGE_RETURN ? next - 2 : next - 1;
}
