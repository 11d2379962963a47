/**
 * What a regular expression can match, as far as triggers need to know: alternatives, each a list of characters
 * in a row with how often they come. Assertions are left out (they match nothing by themselves); what is too
 * intricate becomes one part that may be anything.
 */
export interface Part {
  /** Which ASCII characters may stand here; one byte each. */
  readonly ascii: Uint8Array;
  /** Whether others may stand here. */
  readonly wide: boolean;
  readonly min: number;
  readonly max: number;
}

export type Alternative = readonly Part[];

/** More alternatives than this are taken together as "anything". */
const MOST = 128;

const ANYTHING: Part = {
  ascii: new Uint8Array(128).fill(1),
  wide: true,
  min: 0,
  max: Number.POSITIVE_INFINITY,
};

/** @param source of a regular expression that is known to be valid */
export function partsOf(source: string, flags: string): readonly Alternative[] {
  return new Reader(source, flags).alternatives();
}

/** Length of the longest match; infinite when there is no such. */
export function longestMatch(alternatives: readonly Alternative[]): number {
  return Math.max(0, ...alternatives.map((parts) => parts.reduce((sum, { max }) => sum + max, 0)));
}

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly flags: string;
  private readonly known = new Map<string, Pick<Part, 'ascii' | 'wide'>>();

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags.replace(/[^iu]/g, '');
  }

  /** Up to the end, or the bracket that closes the group. */
  alternatives(): Alternative[] {
    const all: Alternative[] = [];
    for (;;) {
      all.push(...this.sequence());
      if (this.source[this.at] !== '|') break;
      this.at++;
    }
    return all.length > MOST ? [[ANYTHING]] : all;
  }

  private sequence(): Alternative[] {
    let all: Alternative[] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      all = product(all, this.term());
    }
    return all;
  }

  private term(): Alternative[] {
    const { source } = this;
    const start = this.at;
    const char = source[start]!;
    if (char === '^' || char === '$') {
      this.at++;
      return [[]];
    }
    if (char === '(') return this.group();
    if (char === '[') this.at = classEnd(source, start);
    else if (char === '\\') {
      this.at = escapeEnd(source, start, this.flags.includes('u'));
      const escaped = source.slice(start, this.at);
      if (escaped === '\\b' || escaped === '\\B') return [[]];
      if (/^\\(?:[1-9]|k<)/.test(escaped)) {
        this.quantifier();
        return [[ANYTHING]];
      }
    } else this.at += this.flags.includes('u') ? String.fromCodePoint(source.codePointAt(start)!).length : 1;
    const characters = this.characters(source.slice(start, this.at));
    const { min, max } = this.quantifier();
    return [[{ ...characters, min, max }]];
  }

  private group(): Alternative[] {
    const [opening] = /^\((?:\?(?:<?[=!]|:|<[^>]*>|[a-z-]*:))?/.exec(this.source.slice(this.at)) ?? ['('];
    this.at += opening.length;
    const inner = this.alternatives();
    this.at++;
    const { min, max } = this.quantifier();
    if (/[=!]$/.test(opening)) return [[]];
    if (/[a-z]/.test(opening) && !opening.startsWith('(?<')) return [[ANYTHING]];
    let times: Alternative[] = [[]];
    for (let n = 0; n < min; n++) times = product(times, inner);
    if (max === Number.POSITIVE_INFINITY) return product(times, [[ANYTHING]]);
    const all = [...times];
    for (let n = min; n < max && all.length <= MOST; n++) {
      times = product(times, inner);
      all.push(...times);
    }
    return all.length > MOST ? [[ANYTHING]] : all;
  }

  private quantifier(): { min: number; max: number } {
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at));
    if (!found) return { min: 1, max: 1 };
    this.at += found[0].length;
    const [, sign, least, comma, most] = found;
    if (sign) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const min = Number(least);
    return { min, max: comma === undefined ? min : most ? Number(most) : Number.POSITIVE_INFINITY };
  }

  /** Asked of the platform's own engine, so that classes mean what they will mean in a run. */
  private characters(atom: string): Pick<Part, 'ascii' | 'wide'> {
    const before = this.known.get(atom);
    if (before) return before;
    const one = new RegExp(`^(?:${atom})$`, this.flags);
    const ascii = new Uint8Array(128);
    for (let unit = 0; unit < 128; unit++) if (one.test(String.fromCharCode(unit))) ascii[unit] = 1;
    const wide =
      ['é', 'ß', 'Я', '\u00a0', '中', '٣', '–', '€'].some((char) => one.test(char)) || !ascii.includes(1);
    const characters = { ascii, wide };
    this.known.set(atom, characters);
    return characters;
  }
}

/** Each of the first followed by each of the second. */
function product(first: readonly Alternative[], second: readonly Alternative[]): Alternative[] {
  if (first.length * second.length > MOST) return first.map((parts) => [...parts, ANYTHING]);
  return first.flatMap((head) => second.map((tail) => [...head, ...tail]));
}

function classEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function escapeEnd(source: string, start: number, unicode: boolean): number {
  const forms = unicode
    ? /^\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[1-9]\d*|.)/su
    : /^\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[1-9]\d*|.)/s;
  return start + (forms.exec(source.slice(start))?.[0].length ?? 2);
}
