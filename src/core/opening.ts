/**
 * What a match of a regular expression must begin with: for each of its first units, which ASCII characters may stand
 * there. Asked before the expression itself, this turns down nearly everything for the price of an array access.
 */

/** Characters told apart: ASCII. Any other unit may stand anywhere. */
export const ASCII = 128;

/** Of each unit that every match has, from the first: 1 for every ASCII character that may stand there. */
export type Opening = readonly Uint8Array[];

/** Characters that one element of an expression matches. */
interface Characters {
  readonly ascii: Uint8Array;
  /** It may match two units. */
  readonly mayBeWide: boolean;
}

const known: Map<string, Characters> = new Map();

/** @param atom a class, an escape or a single character, as it is written in the expression */
function charactersOf(atom: string, flags: string): Characters {
  const name = `${flags} ${atom}`;
  let characters = known.get(name);
  if (characters === undefined) {
    const alone = new RegExp(`^${atom}$`, flags);
    const ascii = Uint8Array.from({ length: ASCII }, (_, code) =>
      alone.test(String.fromCharCode(code)) ? 1 : 0,
    );
    const mayBeWide = flags.includes('u') && /[^\x00-\x7f]|^\.|\[\^|\\[pPDSWux]/.test(atom);
    characters = { ascii, mayBeWide };
    known.set(name, characters);
  }
  return characters;
}

/** Units at which something may begin or end: bit n for n units from the start of the match. */
type Places = number;

class Reader {
  readonly sets: Uint8Array[];
  /** Units behind this one are not known: a match may end here, or holds something that is not understood. */
  limit: number;
  private readonly source: string;
  private readonly flags: string;
  private next = 0;

  constructor(source: string, flags: string, most: number) {
    this.source = source;
    this.flags = flags;
    this.limit = most;
    this.sets = Array.from({ length: most }, () => new Uint8Array(ASCII));
  }

  read(): void {
    const ends = this.alternatives(1);
    this.giveUpAt(this.next < this.source.length ? 1 : ends);
  }

  private giveUpAt(places: Places): void {
    if (places !== 0) this.limit = Math.min(this.limit, 31 - Math.clz32(places & -places));
  }

  private alternatives(from: Places): Places {
    let ends = this.sequence(from);
    while (this.source[this.next] === '|') {
      this.next++;
      ends |= this.sequence(from);
    }
    return ends;
  }

  private sequence(from: Places): Places {
    let places = from;
    for (;;) {
      const sign = this.source[this.next];
      if (sign === undefined || sign === '|' || sign === ')') return places;
      const begin = this.next;
      const once = this.element(places);
      const [least, most] = this.quantifier();
      const end = this.next;
      let ends = least === 0 ? places | once : once;
      // Each round reads the element again, from where the last one ended.
      let round = once;
      for (let done = 1; done < Math.min(most, this.sets.length + 1) && round !== 0; done++) {
        this.next = begin;
        round = this.element(round);
        ends = done < least ? round : ends | round;
      }
      this.next = end;
      places = ends;
    }
  }

  private quantifier(): readonly [least: number, most: number] {
    const written = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.next, this.next + 12));
    if (!written) return [1, 1];
    this.next += written[0].length;
    if (written[1] === undefined) {
      const most = written[0][0] === '?' ? 1 : Number.POSITIVE_INFINITY;
      return [written[0][0] === '+' ? 1 : 0, most];
    }
    const least = Number(written[1]);
    if (written[2] === '') return [least, least];
    return [least, written[3] === '' ? Number.POSITIVE_INFINITY : Number(written[3])];
  }

  /** @returns where it may end when it begins at `from` */
  private element(from: Places): Places {
    const rest = this.source.slice(this.next, this.next + 3);
    if (rest[0] === '(') return this.group(from);
    if (rest[0] === '^' || rest[0] === '$') return this.skip(1, from);
    if (/^\\[bB]/.test(rest)) return this.skip(2, from);
    if (/^\\[1-9k]/.test(rest)) {
      // As long as what it repeats.
      this.giveUpAt(from);
      return this.skip(/^\\(?:\d+|k<\w+>)/.exec(this.source.slice(this.next))![0].length, 0);
    }
    const atom =
      /^(?:\[(?:[^\]\\]|\\[\s\S])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[\s\S])|[\ud800-\udbff][\udc00-\udfff]|[\s\S])/.exec(
        this.source.slice(this.next),
      )![0];
    this.next += atom.length;
    return this.characters(atom, from);
  }

  private characters(atom: string, from: Places): Places {
    const { ascii, mayBeWide } = charactersOf(atom, this.flags);
    for (let place = 0; place < this.sets.length; place++) {
      if ((from & (1 << place)) === 0) continue;
      const set = this.sets[place]!;
      for (let code = 0; code < ASCII; code++) set[code]! |= ascii[code]!;
    }
    const all = (1 << this.sets.length) - 1;
    return ((from << 1) | (mayBeWide ? from << 2 : 0)) & all;
  }

  private group(from: Places): Places {
    const head = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(this.source.slice(this.next, this.next + 40))![0];
    this.next += head.length;
    // What is looked for beside the match says nothing about its characters.
    const isAside = /[=!]$/.test(head);
    const ends = this.alternatives(isAside ? 0 : from);
    if (this.source[this.next] !== ')') this.giveUpAt(1);
    return this.skip(1, isAside ? from : ends);
  }

  private skip(length: number, places: Places): Places {
    this.next += length;
    return places;
  }
}

/** @param most units that are looked at, at most 24 */
export function openingOf({ source, flags }: RegExp, most: number): Opening {
  const reader = new Reader(source, flags.replace(/[gy]/g, ''), most);
  reader.read();
  return reader.sets.slice(0, reader.limit);
}

/** The openings of several expressions in one table. */
export class Openings {
  private readonly table: Uint16Array;
  private readonly length: number;

  constructor(patterns: readonly RegExp[], most = 12) {
    const openings = patterns.map((pattern) => openingOf(pattern, most));
    this.length = Math.max(1, ...openings.map(({ length }) => length));
    this.table = new Uint16Array(this.length * WIDTH);
    openings.forEach((opening, number) => {
      const bit = bitOf(number);
      for (let place = 0; place < this.length; place++) {
        const set = opening[place];
        for (let code = 0; code < WIDTH; code++) {
          // Any other unit may stand anywhere; where a match must have a unit the text must not end.
          const may = set === undefined || code === ASCII || (code < ASCII && set[code] === 1);
          if (may) this.table[place * WIDTH + code]! |= bit;
        }
      }
    });
  }

  /** The bits ({@link bitOf}) of the expressions that may match at a place of a text. */
  at(text: string, at: number): number {
    const { table, length } = this;
    let left = 0xffff;
    for (let place = 0, row = 0; place < length && left !== 0; place++, row += WIDTH) {
      const unit = text.charCodeAt(at + place);
      left &= table[row + (unit < ASCII ? unit : unit >= ASCII ? ASCII : END)]!;
    }
    return left;
  }
}

/** Behind the ASCII characters: any other unit, and the end of the text. */
const END = ASCII + 1;
const WIDTH = ASCII + 2;

/** The bit of an expression by its number; those beyond the fifteenth share one. */
export function bitOf(number: number): number {
  return 1 << Math.min(number, 15);
}
