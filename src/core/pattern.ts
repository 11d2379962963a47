import type { ContextRule } from './context.js';
import type { Candidate, Detector, Examples, Report, Trigger } from './detector.js';
import { bitOf, Openings } from './opening.js';
import { isWordUnit } from './word.js';

/** One spelling of an identifier. */
export interface Pattern {
  /** Matched exactly at the candidate; bounded, without flags other than `i` and `u`. */
  readonly regex: RegExp;
  /** Score before validation and context. */
  readonly score: number;
}

/** The declarative form of a detector: patterns, a validator, context words, examples. */
export interface PatternDefinition {
  readonly id: string;
  readonly version?: number;
  readonly description: string;
  readonly entityType: string;
  readonly source: string;
  readonly triggers: readonly Trigger[];
  readonly patterns: readonly Pattern[];
  /**
   * How many units before the trigger a match may start. The patterns are tried there at every start of a
   * word or number. Default 0: a match starts at its trigger.
   */
  readonly lead?: number;
  /**
   * Checks a match: `true` raises the score to `validScore`, `false` sets it to `invalidScore`,
   * `undefined` (cannot tell) leaves the pattern's score.
   */
  readonly validate?: (value: string) => boolean | undefined;
  /** Default 0.95. */
  readonly validScore?: number;
  /** Default 0: a failed check is not reported. A detector with context words may give a low score instead. */
  readonly invalidScore?: number;
  readonly context?: ContextRule;
  readonly canonical?: (value: string) => string;
  readonly examples: Examples;
}

/**
 * Makes a detector of patterns. A match never starts or ends inside a word or a number.
 *
 * @throws RangeError when a pattern has flags that would change what "at the candidate" means.
 */
export function definePattern(definition: PatternDefinition): Detector {
  const { entityType, validate, validScore = 0.95, invalidScore = 0, lead = 0 } = definition;
  const patterns = definition.patterns.map(({ regex, score }) => {
    if (/[gym]/.test(regex.flags)) {
      throw new RangeError(`${definition.id}: pattern flags may be i and u, got ${regex.flags}`);
    }
    return { regex: new RegExp(regex.source, `${regex.flags}y`), score };
  });
  // On first use: most detectors are not called in most runs.
  let openings: Openings | undefined;

  function tryAt(text: string, at: number, report: Report): boolean {
    openings ??= new Openings(patterns.map(({ regex }) => regex));
    const possible = openings.at(text, at);
    if (possible === 0) return false;
    if (at > 0 && isWordUnit(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at - 1))) return false;
    for (let number = 0; number < patterns.length; number++) {
      if ((possible & bitOf(number)) === 0) continue;
      const { regex, score } = patterns[number]!;
      regex.lastIndex = at;
      if (!regex.test(text)) continue;
      const end = regex.lastIndex;
      if (isWordUnit(text.charCodeAt(end - 1)) && isWordUnit(text.charCodeAt(end))) continue;
      const verdict = validate?.(text.slice(at, end));
      const final = verdict === undefined ? score : verdict ? Math.max(score, validScore) : invalidScore;
      if (final <= 0) continue;
      report(at, end, entityType, final);
      return true;
    }
    return false;
  }

  return {
    id: definition.id,
    version: definition.version ?? 1,
    description: definition.description,
    entityTypes: [entityType],
    source: definition.source,
    triggers: definition.triggers,
    ...(definition.context && { context: definition.context }),
    ...(validate && { checked: true }),
    ceiling: Math.max(...patterns.map(({ score }) => score), ...(validate ? [validScore, invalidScore] : [])),
    ...(definition.canonical && { canonical: definition.canonical }),
    examples: definition.examples,
    detect({ text, at }: Candidate, report: Report): void {
      for (let start = Math.max(0, at - lead); start <= at; start++) {
        if (tryAt(text, start, report)) return;
      }
    },
  };
}
