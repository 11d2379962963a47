import { type ContextRule, fieldWords, foldWords, mentions, tellingWords } from '../core/context.js';
import type { Detector, Trigger } from '../core/detector.js';
import { NUMBER_WORD_TRIGGER, NUMBER_WORDS_NEEDED } from './disguise/index.js';
import { codesOf, Scanner, type ScanSink, type TermWeight } from './scanner.js';

/** Reach of digits is counted up to here, and tokens up to one more than theirs. */
const MAX_DIGITS = 48;
const MAX_TOKEN = 64;
/** A longer text cannot be a value alone in its field. */
const ALONE = 128;
/** Keys of fields that are remembered. */
const MAX_FIELDS = 1024;

/** Letters that stand for several, which the scan does not take apart. */
const LIGATURE = /[\ufb00-\ufb06]/;

/** What the key of a field is to the detectors. */
interface FieldContext {
  /** By detector: whether the key is context for it. */
  readonly told: readonly boolean[];
  /** Detectors that are called at the first character, since the key is their word. */
  readonly called: readonly number[];
  readonly isNamed: boolean;
}

/** Calls `detector` (its number in the list) at unit `at`. */
export type OnCandidate = (detector: number, at: number) => void;

/**
 * Turns what the scan meets into candidates: detectors are looked up by what was met (how many digits, how long
 * a token, which term), so each is asked at its own triggers only. One that requires a word of context is not
 * asked about numbers in a text without such a word.
 */
export class Candidates implements ScanSink {
  readonly scanner: Scanner;
  private readonly detectors: readonly Detector[];
  private readonly offer: OnCandidate;
  /** By number of digits reached: detectors without a wish for groups. */
  private readonly byDigits: number[][] = Array.from({ length: MAX_DIGITS + 1 }, () => []);
  private readonly grouped: { min: number; groups: number; detector: number }[] = [];
  /** By exact number of digits. */
  private readonly byCount: number[][] = Array.from({ length: 32 }, () => []);
  private readonly byToken: number[][] = Array.from({ length: MAX_TOKEN + 2 }, () => []);
  /** Of a detector with a wish for digits beside its tokens: how many. */
  private readonly digitsBeside: number[];
  private readonly hexes: number[] = [];
  /** By term: whom it triggers, and to whom it is context. */
  private readonly triggered: number[][] = [];
  private readonly triggeredWithDigit: number[][] = [];
  private readonly contexts: number[][] = [];
  /** Of each detector: whether it requires context, may do with being alone, has words that the scan cannot tell. */
  private readonly requires: boolean[];
  private readonly mayBeAlone: boolean[];
  private readonly hasForeignWords: boolean[];
  /** Run in which a word of the detector was met last. */
  private readonly metIn: Int32Array;
  /** Run and place at which the detector was offered a number last. */
  private readonly offeredIn: Int32Array;
  private readonly offeredAt: Int32Array;
  /** Terms that are words for digits, and how many were met. */
  private readonly numberWords: ReadonlySet<number>;
  private numberWordsMet = 0;
  private readonly fields: Map<string, FieldContext> = new Map();
  private runs = 0;
  private text = '';
  private told: readonly boolean[] = [];
  private ligature: boolean | undefined;

  /**
   * @param needsContext whether a detector can come to nothing without a word of its context
   */
  constructor(
    detectors: readonly Detector[],
    needsContext: (detector: Detector) => boolean,
    offer: OnCandidate,
  ) {
    this.detectors = detectors;
    this.offer = offer;
    this.digitsBeside = detectors.map(() => 0);
    this.requires = detectors.map(needsContext);
    this.mayBeAlone = detectors.map(({ context }) => (context?.alone ?? 0) > 0);
    this.hasForeignWords = detectors.map(() => false);
    this.metIn = new Int32Array(detectors.length);
    this.offeredIn = new Int32Array(detectors.length);
    this.offeredAt = new Int32Array(detectors.length);
    const triggersOf = (soft: boolean): Trigger[] =>
      detectors.flatMap(({ triggers }, number) => (this.requires[number] === soft ? triggers : []));
    this.scanner = new Scanner({ triggers: triggersOf(false), soft: triggersOf(true) }, this);
    detectors.forEach((detector, number) => {
      this.addTriggers(detector, number);
      if (detector.context) this.addContext(detector, detector.context, number);
    });
    this.numberWords = new Set(
      NUMBER_WORD_TRIGGER.words.map((word) => this.addTerm(this.scanner.addTerm('word', word, 'counted'))),
    );
    this.scanner.start();
  }

  private addTriggers(detector: Detector, number: number): void {
    for (const trigger of detector.triggers) {
      switch (trigger.on) {
        case 'digits':
          if (trigger.groups !== undefined) {
            this.grouped.push({ min: trigger.min, groups: trigger.groups, detector: number });
          } else for (let n = trigger.min; n <= MAX_DIGITS; n++) add(this.byDigits[n]!, number);
          break;
        case 'number':
          for (const count of trigger.digits) add(this.byCount[count]!, number);
          break;
        case 'code':
          for (let n = trigger.min; n <= MAX_TOKEN + 1; n++) {
            if (n <= (trigger.max ?? n)) add(this.byToken[n]!, number);
          }
          this.digitsBeside[number] = trigger.digits ?? 0;
          break;
        case 'hex':
          add(this.hexes, number);
          break;
        case 'literal':
          this.addTerm(this.scanner.addTerm('literal', trigger.text, 'hard'), this.triggered, number);
          break;
        case 'word':
          for (const word of trigger.words) {
            const term = this.addWord(word, trigger.withDigit ? 'withDigit' : 'hard');
            this.addTerm(term, trigger.withDigit ? this.triggeredWithDigit : this.triggered, number);
          }
      }
    }
  }

  private addWord(word: string, weight: TermWeight): number {
    if (word.endsWith('*')) return this.scanner.addTerm('stem', word.slice(0, -1), weight);
    if (word.startsWith('*')) return this.scanner.addTerm('ending', word.slice(1), weight);
    return this.scanner.addTerm('word', word, weight);
  }

  private addContext(detector: Detector, context: ContextRule, number: number): void {
    // Of others it says whether a number that is joined to more digits is worth a try.
    const weight = this.requires[number] ? 'soft' : 'none';
    if (weight === 'none' && !detector.triggers.some(({ on }) => on === 'number')) return;
    for (const telling of tellingWords(context)) {
      // The scan's words are runs of letters: `p45` is one that begins with `p`.
      const letters = /^\p{L}*/u.exec(telling.word)![0];
      const isWhole = letters === telling.word;
      if (codesOf(letters) === undefined) this.hasForeignWords[number] = true;
      else {
        const term = this.scanner.addTerm(telling.open && isWhole ? 'stem' : 'word', letters, weight);
        this.addTerm(term, this.contexts, number);
      }
    }
  }

  private addTerm(term: number, list?: number[][], number = 0): number {
    while (this.triggered.length <= term) {
      this.triggered.push([]);
      this.triggeredWithDigit.push([]);
      this.contexts.push([]);
    }
    if (list) add(list[term]!, number);
    return term;
  }

  /** Offers the candidates of the view that the scanner made last. */
  run(text: string, field: string): void {
    this.runs++;
    this.text = text;
    this.ligature = undefined;
    this.numberWordsMet = 0;
    const { told, called } = this.fieldOf(field);
    this.told = told;
    this.scanner.scan();
    if (text !== '') for (let i = 0; i < called.length; i++) this.offer(called[i]!, 0);
  }

  /** Whether the key of a field is context for, or triggers, a detector that does nothing without. */
  isNamed(field: string): boolean {
    return this.fieldOf(field).isNamed;
  }

  private fieldOf(field: string): FieldContext {
    let known = this.fields.get(field);
    if (known === undefined) {
      const words = fieldWords(field);
      const told = this.detectors.map(({ context }) => context !== undefined && mentions(words, context));
      const called = this.detectors.flatMap(({ triggers }, number) =>
        triggers.some(
          (trigger) => trigger.on === 'word' && words.some((word) => isOneOf(word, trigger.words)),
        )
          ? number
          : [],
      );
      const isNamed = called.length > 0 || told.some((is, number) => is && this.requires[number]!);
      known = { told, called, isNamed };
      if (this.fields.size < MAX_FIELDS) this.fields.set(field, known);
    }
    return known;
  }

  /** Whether the text holds so many words for digits that they may spell out a number. */
  get saidNumber(): boolean {
    return this.numberWordsMet >= NUMBER_WORDS_NEEDED;
  }

  term(term: number, at: number, near: number): void {
    if (this.numberWords.has(term)) this.numberWordsMet++;
    const met = this.contexts[term]!;
    for (let i = 0; i < met.length; i++) this.metIn[met[i]!] = this.runs;
    const triggered = this.triggered[term]!;
    for (let i = 0; i < triggered.length; i++) this.offer(triggered[i]!, at);
    if (near === 0) return;
    const others = this.triggeredWithDigit[term]!;
    for (let i = 0; i < others.length; i++) this.offer(others[i]!, at);
  }

  hex(at: number): void {
    for (let i = 0; i < this.hexes.length; i++) this.offer(this.hexes[i]!, at);
  }

  number(at: number, digits: number, groups: number, firm: number, loose: number): void {
    const list = this.byDigits[digits]!;
    for (let i = 0; i < list.length; i++) this.offerNumber(list[i]!, at);
    for (let i = 0; i < this.grouped.length; i++) {
      const wish = this.grouped[i]!;
      if (digits >= wish.min && groups >= wish.groups) this.offerNumber(wish.detector, at);
    }
    for (let left = firm; left !== 0; left &= left - 1) {
      const exact = this.byCount[31 - Math.clz32(left & -left)]!;
      for (let i = 0; i < exact.length; i++) this.offerNumber(exact[i]!, at);
    }
    for (let left = loose; left !== 0; left &= left - 1) {
      const exact = this.byCount[31 - Math.clz32(left & -left)]!;
      for (let i = 0; i < exact.length; i++) if (this.hasContext(exact[i]!)) this.offerNumber(exact[i]!, at);
    }
  }

  /** Whether a word of the detector's context is in the text, as far as the scan got, or in the key of its field. */
  private hasContext(detector: number): boolean {
    return this.metIn[detector] === this.runs || this.told[detector]!;
  }

  token(at: number, length: number, mostDigits: number): void {
    const list = this.byToken[length]!;
    for (let i = 0; i < list.length; i++) {
      const detector = list[i]!;
      if (this.digitsBeside[detector]! <= mostDigits && !this.lacksContext(detector))
        this.offer(detector, at);
    }
  }

  /** Offers a number once, however many triggers it sets off. */
  private offerNumber(detector: number, at: number): void {
    if (this.offeredIn[detector] === this.runs && this.offeredAt[detector] === at) return;
    if (this.lacksContext(detector)) return;
    this.offeredIn[detector] = this.runs;
    this.offeredAt[detector] = at;
    this.offer(detector, at);
  }

  /** Whether a detector requires a word that is neither in the text nor in the key of its field. */
  private lacksContext(detector: number): boolean {
    if (!this.requires[detector] || this.hasContext(detector)) return false;
    if (this.mayBeAlone[detector] && this.text.length <= ALONE) return false;
    if (!this.scanner.sawWide) return true;
    if (this.hasForeignWords[detector]) return false;
    this.ligature ??= LIGATURE.test(this.text);
    return !this.ligature;
  }
}

function add(list: number[], detector: number): void {
  if (!list.includes(detector)) list.push(detector);
}

/** Whether a folded word of a key is one of a trigger's. */
function isOneOf(word: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => {
    const [stem = ''] = foldWords(one);
    if (one.endsWith('*')) return word.startsWith(stem);
    return one.startsWith('*') ? word.endsWith(stem) : word === stem;
  });
}
