import { Buffer } from 'node:buffer';
import { type ContextScorer, contextScorer } from '../core/context.js';
import type { Detector, Report, Trigger } from '../core/detector.js';
import { RecordError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { Candidates } from './candidates.js';
import { ADDRESS_TRIGGERS, originOf, TOKEN_TRIGGER, undisguise } from './disguise/index.js';
import { ESCAPED, NON_ASCII } from './flags.js';
import type { ListReview } from './lists.js';
import type { Scanner } from './scanner.js';

/** A finding together with its score before context words, for `tamis explain`. */
export interface ScoredFinding extends Finding {
  readonly base: number;
  /** The value as it was found, when the text had it in disguise. */
  readonly value?: string;
  /** The policy's lists allow its value, or something around it. */
  readonly allowed?: boolean;
}

/** A score that is taken for certain when deciding whether a detector must look inside its own finding again. */
const CERTAIN = 0.5;
/** From this score on context words are not looked at. */
const PROVEN = 0.9;

/** Runs all detectors over one view: the scan offers candidates, detectors verify them, context moves scores. */
export class Detect {
  readonly scanner: Scanner;
  /** Whether the last run made other views: the one that it was given is to be made again. */
  viewLost = false;
  /** What was met that may be a disguise. */
  private readonly heard = { address: false, token: false };
  private readonly detectors: readonly Detector[];
  private readonly lists: ListReview | undefined;
  private readonly scorers: (ContextScorer | undefined)[];
  private readonly candidates: Candidates;
  /** Of each detector: the last span it was sure of; its triggers inside are not offered again. */
  private readonly coveredFrom: Int32Array;
  private readonly coveredTo: Int32Array;
  /** One a detector, so that a candidate costs no closure. */
  private readonly reports: Report[];
  private found: ScoredFinding[] = [];
  private text = '';
  private field = '';
  private key = '';

  /** @param thresholdOf score from which findings of an entity type count; those of a lower ceiling need context */
  constructor(
    detectors: readonly Detector[],
    thresholdOf: (entityType: string) => number = () => 0,
    lists?: ListReview,
  ) {
    const all = [
      ...detectors,
      listener('tamis/spoken-address', ADDRESS_TRIGGERS, () => (this.heard.address = true)),
      listener('tamis/encoded', [TOKEN_TRIGGER], () => (this.heard.token = true)),
    ];
    this.detectors = all;
    this.lists = lists;
    this.scorers = all.map((detector) => detector.context && contextScorer(detector.context));
    const needsContext = ({ context, ceiling = 1, entityTypes }: Detector): boolean =>
      context !== undefined &&
      (context.required === true || entityTypes.every((type) => ceiling < thresholdOf(type)));
    this.candidates = new Candidates(all, needsContext, this.offer);
    this.scanner = this.candidates.scanner;
    this.reports = all.map(
      (_, number): Report =>
        (start, end, entityType, score) =>
          this.take(number, start, end, entityType, score),
    );
    this.coveredFrom = new Int32Array(all.length);
    this.coveredTo = new Int32Array(all.length);
  }

  /** Whether the key of a field is context for some detector. */
  isNamed(field: string): boolean {
    return this.candidates.isNamed(field);
  }

  /**
   * @param text of the view that the scanner made last
   * @param field key of the field that holds the text
   * @returns all findings, whatever their score, in no particular order
   * @throws RecordError `detector-failed`, `invalid-finding`
   */
  run(text: string, field: string): readonly ScoredFinding[] {
    const found = this.look(text, field);
    const said = { address: this.heard.address, token: this.heard.token, number: this.candidates.saidNumber };
    const parts = undisguise(text, said);
    this.viewLost = parts.length > 0;
    if (!this.viewLost) return found;
    const all = [...found];
    for (const part of parts) {
      const bytes = Buffer.from(part.text);
      this.scanner.push(bytes);
      const view = this.scanner.view(0, bytes.length, ESCAPED | NON_ASCII, false);
      this.scanner.pop();
      for (const finding of this.look(view.text, field)) {
        const origin = originOf(part, finding.start, finding.end);
        if (origin) all.push({ ...finding, ...origin, value: view.text.slice(finding.start, finding.end) });
      }
    }
    return all;
  }

  /** One look at the view that the scanner made last. */
  private look(text: string, field: string): readonly ScoredFinding[] {
    const found: ScoredFinding[] = [];
    this.found = found;
    this.text = text;
    this.field = field;
    this.key = field.toLowerCase();
    this.coveredTo.fill(-1);
    this.heard.address = this.heard.token = false;
    this.candidates.run(text, field);
    return this.lists && found.length > 0 ? this.lists.apply(text, found) : found;
  }

  /** Asks a detector about one of its triggers, unless that lies inside a finding it is sure of. */
  private readonly offer = (number: number, at: number): void => {
    if (at >= this.coveredFrom[number]! && at < this.coveredTo[number]!) return;
    const detector = this.detectors[number]!;
    let result: unknown;
    try {
      result = detector.detect({ text: this.text, at, field: this.key }, this.reports[number]!);
    } catch (error) {
      throw error instanceof RecordError ? error : new RecordError('detector-failed', detector.id);
    }
    if (result === undefined) return;
    // A promise would mean findings that arrive when the record is already written. What it fails with is
    // nobody's: unhandled, it would end the thread in the middle of another record.
    if (result instanceof Promise) result.catch(() => {});
    throw new RecordError('detector-failed', detector.id);
  };

  private take(number: number, start: number, end: number, entityType: string, base: number): void {
    const { text } = this;
    const detector = this.detectors[number]!;
    const valid =
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      start < end &&
      end <= text.length &&
      base >= 0 &&
      base <= 1 &&
      (detector.entityTypes.includes(entityType) || detector.entityTypes.length === 0);
    if (!valid) throw new RecordError('invalid-finding', detector.id);
    // Words decide between the likely and the unlikely; what is proven needs none, and none speaks against it.
    const score =
      base >= PROVEN ? base : (this.scorers[number]?.(text, start, end, this.field, base) ?? base);
    if (score >= CERTAIN) {
      this.coveredFrom[number] = start;
      this.coveredTo[number] = end;
    }
    this.found.push({ start, end, entityType, score, detector: detector.id, base });
  }
}

/** Stands among the detectors, and only takes note of its triggers. */
function listener(id: string, triggers: readonly Trigger[], hear: () => void): Detector {
  return {
    id,
    version: 1,
    description: 'takes note of what may be a disguise',
    entityTypes: [],
    source: '',
    triggers,
    examples: { match: [], noMatch: [] },
    detect: () => void hear(),
  };
}
