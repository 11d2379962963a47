import type { Edit } from './splice.js';

/** An array whose elements are turns (or go along with turns): where each element stands. */
export interface SegmentArray {
  readonly parallel: boolean;
  readonly starts: number[];
  readonly ends: number[];
  /** Numbers of the elements to drop. */
  readonly dropped: Set<number>;
}

const NOTHING = new Uint8Array(0);

/**
 * The edits that take the dropped elements out, with their commas, so that what is left is valid JSON.
 *
 * @returns undefined when no element would be left
 */
export function dropElements(array: SegmentArray): Edit[] | undefined {
  const { starts, ends, dropped } = array;
  if (dropped.size === 0) return [];
  if (dropped.size === starts.length) return undefined;
  const edits: Edit[] = [];
  for (let first = 0; first < starts.length; first++) {
    if (!dropped.has(first)) continue;
    let next = first + 1;
    while (dropped.has(next)) next++;
    // With what follows when something follows, else with the comma before.
    if (next < starts.length) edits.push({ start: starts[first]!, end: starts[next]!, bytes: NOTHING });
    else edits.push({ start: ends[first - 1]!, end: ends[next - 1]!, bytes: NOTHING });
    first = next - 1;
  }
  return edits;
}

/** Bounds, in units of `text`, of the paragraph around a span: what blank lines set apart, with one blank line. */
export function paragraphAround(text: string, start: number, end: number): [number, number] {
  const before = text.lastIndexOf('\n\n', start - 1);
  const after = text.indexOf('\n\n', end);
  const from = before < 0 || start === 0 ? 0 : before + 2;
  return after < 0 ? [before < 0 || start === 0 ? 0 : before, text.length] : [from, after + 2];
}
