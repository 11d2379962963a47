// How findings are held against expected spans.

/** @typedef {{ start: number, end: number }} Span */

/**
 * Whether findings cover every character of a span; of several findings, together.
 *
 * @param {Span} span @param {readonly Span[]} found
 */
export function covers(span, found) {
  let at = span.start;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (start > at) break;
    at = Math.max(at, end);
  }
  return at >= span.end;
}

/** @param {Span} span @param {readonly Span[]} found */
export function touches(span, found) {
  return found.some(({ start, end }) => start < span.end && span.start < end);
}
