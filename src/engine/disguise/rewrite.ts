/**
 * Edits of a text, and the text they make with an exact way back. All that undoes a disguise says what it does as
 * edits; they are put together here.
 */

/** Replaces units `start` to `end` (half-open, at least one) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part of a text in which something was undone, with what stands around it. */
export interface Rewritten {
  readonly text: string;
  /** Unit i of `text` stems from the units `starts[i]` to `ends[i]` (half-open) of the original. Both never fall. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the unit is not the original's own. */
  readonly undone: Uint8Array;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is kept around an edit, so that words of context are seen: detectors look 64 units back by default. */
const MARGIN = 160;
/** How much further an excerpt goes to begin and end between words. */
const WORD_MARGIN = 64;

/**
 * Where a finding in a rewritten text is in the original.
 *
 * @returns undefined when nothing was undone in it: the original shows it as well
 */
export function originOf(rewritten: Rewritten, start: number, end: number): Span | undefined {
  const { starts, ends, undone } = rewritten;
  for (let unit = start; unit < end; unit++) {
    if (undone[unit] === 1 || (unit > start && starts[unit] !== ends[unit - 1])) {
      return { start: starts[start]!, end: ends[end - 1]! };
    }
  }
  return undefined;
}

/** Edits in order, without those that begin inside another one. */
export function inOrder(edits: Edit[]): Edit[] {
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return edits.filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
}

/** @param edits in order, disjoint */
export function apply(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of edits) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
}

/**
 * One list of edits that does what two do one after the other. Edits of both that overlap become one.
 *
 * @param middle the text that `first` makes, and `second` is about
 */
export function compose(first: readonly Edit[], middle: string, second: readonly Edit[]): Edit[] {
  const made: Edit[] = [];
  /** Units that `first` has added before what is looked at: negative when it took some away. */
  let shift = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const a = first[i];
    const b = second[j];
    const from = a === undefined ? 0 : a.start + shift;
    if (a !== undefined && (b === undefined || from + a.text.length <= b.start)) {
      made.push(a);
      shift += grown(a);
      i++;
    } else if (a === undefined || b!.end <= from) {
      made.push({ start: b!.start - shift, end: b!.end - shift, text: b!.text });
      j++;
    } else {
      const start = Math.min(from, b!.start);
      const origin = start - shift;
      const firstOfGroup = j;
      let end = start + 1;
      for (;;) {
        const next = first[i];
        const begin = next === undefined ? 0 : next.start + shift;
        if (next !== undefined && begin < end) {
          end = Math.max(end, begin + next.text.length);
          shift += grown(next);
          i++;
        } else if (j < second.length && second[j]!.start < end) end = Math.max(end, second[j++]!.end);
        else break;
      }
      const inside = second
        .slice(firstOfGroup, j)
        .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
      made.push({ start: origin, end: end - shift, text: apply(middle.slice(start, end), inside) });
    }
  }
  return made;
}

function grown({ start, end, text }: Edit): number {
  return text.length - (end - start);
}

/** The stretches of a text that edits change, rewritten; edits near each other share one. @param edits in order, disjoint */
export function excerpts(text: string, edits: readonly Edit[]): Rewritten[] {
  const made: Rewritten[] = [];
  let covered = 0;
  for (let i = 0; i < edits.length; ) {
    let j = i + 1;
    while (j < edits.length && edits[j]!.start - edits[j - 1]!.end <= 2 * (MARGIN + WORD_MARGIN)) j++;
    const from = Math.max(covered, gapBefore(text, edits[i]!.start - MARGIN));
    covered = gapAfter(text, edits[j - 1]!.end + MARGIN);
    made.push(excerpt(text, edits.slice(i, j), from, covered));
    i = j;
  }
  return made;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

function gapBefore(text: string, at: number): number {
  for (let i = at; i > 0 && i > at - WORD_MARGIN; i--) if (isSpace(text.charCodeAt(i - 1))) return i;
  return wholeCharacter(text, Math.max(0, at - WORD_MARGIN));
}

function gapAfter(text: string, at: number): number {
  for (let i = at; i < text.length && i < at + WORD_MARGIN; i++) if (isSpace(text.charCodeAt(i))) return i;
  return wholeCharacter(text, Math.min(text.length, at + WORD_MARGIN));
}

/** The same place, or one before it, such that no surrogate pair is cut. */
function wholeCharacter(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0 ? at - 1 : at;
}

function excerpt(text: string, edits: readonly Edit[], from: number, to: number): Rewritten {
  const local = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const made = apply(text.slice(from, to), local);
  const starts = new Uint32Array(made.length);
  const ends = new Uint32Array(made.length);
  const undone = new Uint8Array(made.length);
  let unit = 0;
  let at = from;
  const copy = (until: number): void => {
    for (; at < until; at++) {
      starts[unit] = at;
      ends[unit++] = at + 1;
    }
  };
  for (const edit of edits) {
    copy(edit.start);
    const next = unit + edit.text.length;
    starts.fill(edit.start, unit, next);
    ends.fill(edit.end, unit, next);
    undone.fill(1, unit, next);
    unit = next;
    at = edit.end;
  }
  copy(to);
  return { text: made, starts, ends, undone };
}
