import { Buffer } from 'node:buffer';
import type { Trigger } from '../core/detector.js';
import { ESCAPED, NON_ASCII } from './flags.js';
import { DELETED, fold } from './fold.js';
import { MODULE } from './module.js';
import { PlainView, type View } from './view.js';

/** How a term of the scan is compared: the numbers are those of assembly/terms.ts. */
const TERM_KINDS = { word: 0, stem: 1, ending: 2, literal: 3 } as const;
export type TermKind = keyof typeof TERM_KINDS;

/** What a term is to the gate: reason to look at a text, reason with a digit near, context for a number, one of several, nothing. */
const WEIGHTS = { hard: 1, withDigit: 2, soft: 4, counted: 8, none: 0 } as const;
export type TermWeight = keyof typeof WEIGHTS;

/** Is told what the scan of a view meets; see assembly/scan.ts for the order. */
export interface ScanSink {
  /** @param number as {@link Scanner.addTerm} gave it @param near 1 when it wants a digit and there is one near */
  term(number: number, at: number, near: number): void;
  hex(at: number): void;
  /**
   * @param firm bit n: exactly n digits are reached, and parted from what stands around, for the counts asked for
   * @param loose the same where more digits are joined to them
   */
  number(at: number, digits: number, groups: number, firm: number, loose: number): void;
  token(at: number, length: number, mostDigits: number): void;
}

/** What assembly/index.ts exports. */
export interface ScannerExports {
  readonly memory: WebAssembly.Memory;
  readonly INPUT: WebAssembly.Global;
  readonly STATE: WebAssembly.Global;
  readonly STOPS: WebAssembly.Global;
  readonly STRUCTURE: WebAssembly.Global;
  readonly SIGNS: WebAssembly.Global;
  readonly KINDS: WebAssembly.Global;
  readonly LETTERS: WebAssembly.Global;
  readonly DIGITS_BY_GROUPS: WebAssembly.Global;
  readonly NODE_FLAGS: WebAssembly.Global;
  readonly NODE_ELEMENTS: WebAssembly.Global;
  readonly NODE_STRINGS: WebAssembly.Global;
  configure(
    code: number,
    softDigits: number,
    softCode: number,
    counts: number,
    tokens: boolean,
    hex: boolean,
  ): void;
  wantWords(): void;
  wantEndings(): void;
  reserve(bytes: number): number;
  termText(): number;
  addTerm(key: number, short: number, kind: number, length: number, number: number, weight: number): void;
  addSign(pair: number, length: number, number: number): void;
  readText(start: number, end: number): number;
  decode(from: number, to: number, json: boolean, target: number): number;
  byteStart(unit: number): number;
  byteEnd(unit: number): number;
  scan(): void;
  begin(from: number, to: number, root: number, limit: number, counts: boolean, layer: number): void;
  resume(from: number, to: number, node: number, depth: number, counts: boolean, layer: number): void;
  next(): number;
  giveNode(number: number): void;
  addChild(parent: number, start: number, end: number, number: number): void;
  containerAt(level: number, layer: number): number;
  indexAt(level: number, layer: number): number;
}

/** Kinds of bytes at which the gate stops: the numbers are those of assembly/gate.ts. */
const KIND = {
  digit: 1,
  quote: 2,
  backslash: 3,
  control: 4,
  colon: 5,
  hyphen: 6,
  dot: 7,
  sign: 8,
  single: 9,
};

/** No trigger of a kind. */
const NONE = 1 << 20;
/** Zeros behind each input, so that blocks may be read past its end. */
const PADDING = 64;
/** Memory above which the module is thrown away after a frame: WebAssembly memory never shrinks. */
const KEPT_BYTES = 32 << 20;
/** Groups of digits that are told apart (assembly/memory.ts). */
const MAX_GROUPS = 7;
/** Longest term, and most digits that are told apart. */
const MAX_TERM = 64;
const MAX_COUNT = 31;

const LATIN = /^[a-z\u00df-\u00f6\u00f8-\u017f]$/;
const LITERAL = /^[!#-/:-[\]-~][ -~]*$/;

/** Codes of the letters U+0041 to U+017F without case and accent; those that have no ASCII letter come last. */
const LETTER_CODES = letterCodes();

function letterCodes(): Uint8Array {
  const codes = new Uint8Array(384);
  const others: string[] = [];
  for (let unit = 65; unit < codes.length; unit++) {
    const letter = plainLetter(String.fromCharCode(unit));
    if (!LATIN.test(letter)) continue;
    if (letter < '\u0080') codes[unit] = letter.charCodeAt(0);
    else {
      if (!others.includes(letter)) others.push(letter);
      codes[unit] = 0x80 + others.indexOf(letter);
    }
  }
  return codes;
}

function plainLetter(letter: string): string {
  return letter.normalize('NFD')[0]!.toLowerCase();
}

/** Words are the same for the scanners of all shapes. */
const codes: Map<string, Uint8Array | undefined> = new Map();

/** Codes of the letters of a word; undefined when it holds anything else. */
export function codesOf(word: string): Uint8Array | undefined {
  if (!codes.has(word)) codes.set(word, encode(word));
  return codes.get(word);
}

function encode(word: string): Uint8Array | undefined {
  const made = Uint8Array.from(word.normalize('NFC'), (letter) => LETTER_CODES[letter.charCodeAt(0)] ?? 0);
  return made.length > 0 && made.length <= MAX_TERM && !made.includes(0) ? made : undefined;
}

interface Term {
  readonly kind: TermKind;
  readonly codes: Uint8Array;
  readonly number: number;
  /** Bits of {@link WEIGHTS}. */
  weight: number;
}

/** What the gate and the scan look for, beside terms. */
export interface Wishes {
  readonly triggers: readonly Trigger[];
  /** Those of detectors that do nothing without a word of context. */
  readonly soft: readonly Trigger[];
}

interface Input {
  readonly bytes: Buffer;
  /** Where it lies in the module's memory, and what is behind it. */
  readonly base: number;
  readonly end: number;
}

/**
 * The engine's side of the WebAssembly module in assembly/: gate, view and scan of texts, and the memory in
 * which records are walked. One a thread and shape.
 */
export class Scanner {
  exports!: ScannerExports;
  /** Raised when the module was thrown away, and all that it knew of nodes with it. */
  generation = 0;
  /** Walks begun so far: the module knows one at a time. */
  walks = 0;
  private readonly wishes: Wishes;
  private readonly sink: ScanSink;
  private readonly terms: Term[] = [];
  private readonly byName: Map<string, Term> = new Map();
  private readonly inputs: Input[] = [];
  private heapNow!: Buffer;
  private stateNow!: Int32Array;
  private stateAt = 0;
  private inputAt = 0;

  constructor(wishes: Wishes, sink: ScanSink) {
    this.wishes = wishes;
    this.sink = sink;
  }

  /**
   * Adds a term, before the start; one that is there already keeps its number.
   *
   * @throws RangeError when the scan could not see it
   */
  addTerm(kind: TermKind, text: string, weight: TermWeight): number {
    const name = `${kind} ${text.toLowerCase()}`;
    let term = this.byName.get(name);
    if (term === undefined) {
      const codes = kind === 'literal' ? literalCodes(text) : codesOf(text);
      if (codes === undefined) {
        throw new RangeError(`trigger ${JSON.stringify(text)}: expected 1 to ${MAX_TERM} Latin letters`);
      }
      term = { kind, codes, number: this.terms.length, weight: 0 };
      this.terms.push(term);
      this.byName.set(name, term);
    }
    term.weight |= WEIGHTS[weight];
    return term.number;
  }

  /** Memory of the module; another one after it grew. */
  get heap(): Buffer {
    const { buffer } = this.exports.memory;
    if (this.heapNow.buffer !== buffer) this.heapNow = Buffer.from(buffer as ArrayBuffer);
    return this.heapNow;
  }

  /** Words that the module leaves for the engine. */
  get state(): Int32Array {
    const { buffer } = this.exports.memory;
    if (this.stateNow.buffer !== buffer) this.stateNow = new Int32Array(buffer, this.stateAt, 16);
    return this.stateNow;
  }

  /** Copies bytes into the module; texts are asked for by their offsets in what was put there last. */
  push(bytes: Buffer): number {
    const base = this.top();
    // Behind it: zeros, and room for the view of a text as long as all of it (units, marks, units as bytes).
    const end = base + bytes.length;
    this.exports.reserve(end + bytes.length * 3.25 + 6 * PADDING - this.inputAt);
    const { heap } = this;
    heap.set(bytes, base);
    heap.fill(0, end, end + PADDING);
    this.inputs.push({ bytes, base, end });
    return base;
  }

  pop(): void {
    this.inputs.pop();
  }

  private top(): number {
    const last = this.inputs[this.inputs.length - 1];
    return last === undefined ? this.inputAt : (last.end + PADDING + 15) & ~15;
  }

  /** Flags of plain text that was put last. */
  readText(): number {
    const { base, end } = this.inputs[this.inputs.length - 1]!;
    return this.exports.readText(base, end);
  }

  /**
   * The view of a text in what was put last; the scan is of the view that was made last.
   *
   * @param flags as the gate had them
   * @param json whether escapes are undone
   */
  view(start: number, end: number, flags: number, json: boolean): View {
    const { bytes, base } = this.inputs[this.inputs.length - 1]!;
    const target = this.top();
    const count = this.exports.decode(base + start, base + end, json, target);
    if ((flags & (ESCAPED | NON_ASCII)) === 0)
      return new PlainView(bytes.toString('latin1', start, end), start);
    let text: string;
    if (this.state[0]! < 256) {
      const from = this.state[1]!;
      text = this.heap.toString('latin1', from, from + count);
    } else text = this.heap.toString('utf16le', target, target + count * 2);
    return new ScannedView(text, this.exports, base);
  }

  /** Whether any unit of the view that was made last may be above U+017F. */
  get sawWide(): boolean {
    return this.state[0]! >= 0x180;
  }

  scan(): void {
    this.exports.scan();
  }

  /** Between frames: gives back the memory that one very long record took. */
  release(): void {
    if (this.exports.memory.buffer.byteLength > KEPT_BYTES) this.start();
  }

  /** Makes the module, with all terms that were added. */
  start(): void {
    const { sink } = this;
    const instance = new WebAssembly.Instance(compiled(), {
      engine: {
        fold: (codePoint: number) => {
          const folded = fold(codePoint);
          return folded === DELETED ? 1 : folded;
        },
        term: (number: number, at: number, near: number) => sink.term(number, at, near),
        hex: (at: number) => sink.hex(at),
        number: (at: number, digits: number, groups: number, firm: number, loose: number) =>
          sink.number(at, digits, groups, firm, loose),
        token: (at: number, length: number, most: number) => sink.token(at, length, most),
      },
    });
    this.exports = instance.exports as unknown as ScannerExports;
    this.generation++;
    this.stateAt = this.exports.STATE.value as number;
    this.inputAt = this.exports.INPUT.value as number;
    this.exports.reserve(4096);
    this.heapNow = Buffer.from(this.exports.memory.buffer as ArrayBuffer);
    this.stateNow = new Int32Array(this.exports.memory.buffer, this.stateAt, 16);
    this.heap.set(LETTER_CODES, this.exports.LETTERS.value as number);
    this.configure();
    for (const term of this.terms) this.install(term);
  }

  private configure(): void {
    const { exports, heap } = this;
    const { triggers, soft } = this.wishes;
    const smallest = (values: number[]): number => Math.min(NONE, ...values);
    const digitsOf = (list: readonly Trigger[]): number[] =>
      list.flatMap((trigger) => {
        switch (trigger.on) {
          case 'digits':
            return trigger.groups === undefined ? trigger.min : [];
          case 'number':
            return trigger.digits;
          case 'code':
            return trigger.digits ?? [];
          default:
            return [];
        }
      });
    const tokensOf = (list: readonly Trigger[]): number[] =>
      list.flatMap((trigger) => (trigger.on === 'code' && trigger.digits === undefined ? trigger.min : []));
    const all = [...triggers, ...soft];
    const grouped = all
      .filter((trigger) => trigger.on === 'digits')
      .filter((trigger) => trigger.groups !== undefined);
    const counts = all.flatMap((trigger) => (trigger.on === 'number' ? trigger.digits : []));
    for (const count of counts) {
      if (!(count >= 1 && count <= MAX_COUNT)) {
        throw new RangeError(`number trigger: expected 1 to ${MAX_COUNT} digits, got ${count}`);
      }
    }
    const hex = all.some((trigger) => trigger.on === 'hex');
    for (let groups = 0; groups <= MAX_GROUPS; groups++) {
      const enough = grouped.filter((trigger) => trigger.groups! <= groups || groups === MAX_GROUPS);
      const least = smallest([...digitsOf(triggers), ...enough.map((trigger) => trigger.min)]);
      heap.writeUInt32LE(least, (exports.DIGITS_BY_GROUPS.value as number) + groups * 4);
    }
    exports.configure(
      smallest(tokensOf(triggers)),
      smallest(digitsOf(soft)),
      smallest(tokensOf(soft)),
      counts.reduce((bits, count) => bits | (1 << count), 0),
      all.some((trigger) => trigger.on === 'code'),
      hex,
    );
    const structure = [KIND.quote, KIND.backslash, KIND.control];
    const kinds = exports.KINDS.value as number;
    heap.fill(KIND.control, kinds, kinds + 32);
    heap[kinds + 34] = KIND.quote;
    heap[kinds + 92] = KIND.backslash;
    const wantsDigits = /^(?:digits|number|code|word)$/;
    if (all.some(({ on }) => wantsDigits.test(on))) heap.fill(KIND.digit, kinds + 48, kinds + 58);
    if (hex) {
      heap[kinds + 58] = KIND.colon;
      heap[kinds + 45] = KIND.hyphen;
      heap[kinds + 46] = KIND.dot;
    }
    this.writeSet(exports.STRUCTURE.value as number, (byte) => structure.includes(heap[kinds + byte]!));
    this.writeStops();
  }

  /** The sets of bytes at which gate and scan stop, after the kinds changed. */
  private writeStops(): void {
    const { exports, heap } = this;
    const kinds = exports.KINDS.value as number;
    this.writeSet(exports.STOPS.value as number, (byte) => heap[kinds + byte] !== 0);
    this.writeSet(exports.SIGNS.value as number, (byte) => heap[kinds + byte]! >= KIND.colon);
  }

  /** A set of ASCII characters as two tables by nibble: bit h of the low one is set when h and it make a member. */
  private writeSet(table: number, has: (byte: number) => boolean): void {
    const { heap } = this;
    heap.fill(0, table, table + 32);
    for (let byte = 0; byte < 128; byte++) if (has(byte)) heap[table + (byte & 15)]! |= 1 << (byte >> 4);
    for (let high = 0; high < 8; high++) heap[table + 16 + high] = 1 << high;
  }

  private install({ kind, codes, number, weight }: Term): void {
    const { exports, heap } = this;
    const first = codes[0]!;
    heap.set(codes, exports.termText());
    if (kind === 'literal' && LETTER_CODES[first] === 0) {
      const kinds = exports.KINDS.value as number;
      exports.addSign((first << 7) | (codes[1] ?? 0), codes.length, number);
      const known = heap[kinds + first]!;
      if (codes.length === 1) heap[kinds + first] = KIND.single;
      else if (known < KIND.colon) heap[kinds + first] = KIND.sign;
      this.writeStops();
      return;
    }
    const letters = kind === 'literal' ? leadingLetters(codes) : codes.length;
    const isOpen = kind === 'stem' || kind === 'ending' || (kind === 'literal' && letters === codes.length);
    const some = Math.min(4, letters);
    let key = 0;
    for (let i = 0; i < some; i++) {
      if (kind === 'ending') key |= codes[codes.length - 1 - i]! << (24 - 8 * i);
      else key |= codes[i]! << (8 * i);
    }
    exports.addTerm(key, isOpen && letters < 4 ? letters : 0, TERM_KINDS[kind], codes.length, number, weight);
    exports.wantWords();
    if (kind === 'ending') exports.wantEndings();
  }
}

/** Lower-case characters of a literal: ASCII, beginning with a letter or a sign. */
function literalCodes(text: string): Uint8Array {
  if (!LITERAL.test(text) || text.length > MAX_TERM) {
    throw new RangeError('a literal trigger is ASCII and starts with a letter or sign');
  }
  return Buffer.from(text.toLowerCase(), 'latin1');
}

function leadingLetters(codes: Uint8Array): number {
  const end = codes.findIndex((code) => LETTER_CODES[code] === 0);
  return end < 0 ? codes.length : end;
}

let module: WebAssembly.Module | undefined;

/** Compiled once a thread. */
function compiled(): WebAssembly.Module {
  module ??= new WebAssembly.Module(Buffer.from(MODULE, 'base64'));
  return module;
}

/** The view of a text that had to be decoded: the way back is walked in the module. */
class ScannedView implements View {
  readonly text: string;
  private readonly exports: ScannerExports;
  private readonly base: number;

  constructor(text: string, exports: ScannerExports, base: number) {
    this.text = text;
    this.exports = exports;
    this.base = base;
  }

  byteStart(unit: number): number {
    return this.exports.byteStart(unit) - this.base;
  }

  byteEnd(unit: number): number {
    return this.exports.byteEnd(unit - 1) - this.base;
  }
}
