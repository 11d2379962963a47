import type { ContextRule } from './context.js';

/**
 * What in a text can start, or contain, a finding. The scan stops at triggers only, and a detector is
 * called at its own triggers only, so the cost of a detector is the cost of its candidates.
 *
 * - `digits`: the first digit of a digit group from which at least `min` digits can be reached, the groups
 *   being joined by at most three light separators (space, line break, `.`, `-`, `/`, `(`, `)`, `+`, `,`,
 *   `:`, `_`, `'`); with `groups`, from at least as many groups as well (an IPv4 address has four).
 * - `number`: the same for numbers of a known length: the first digit of a group from which, whole group by whole
 *   group, exactly one of these counts of digits is reached (`19 05 1985` reaches 2, 4 and 8). Each is 6 to 31. The
 *   groups are joined by at most three spaces, line breaks, `.`, `-`, `/`, `+`, `_`, or commas before a space; a date
 *   (`2024-05-12`, `12.5.2024`) is no such number, nor a part of one, and none begins
 *   behind four groups of its own size with the same single sign between (two, when the groups are single digits).
 *   Where more digits are joined to it (without a space, or by spaces when it holds spaces itself) the detector is
 *   called only when a word of its context stands in the text or is the key of the field.
 * - `code`: the first character of a token that mixes ASCII letters and digits, of `min` to `max` characters;
 *   with `digits`, only in a text that somewhere has as many digits as the `digits` trigger would reach (most
 *   texts with a `B2B` or an `mp3` have not, and need not be decoded).
 * - `word`: the first letter of a word that is one of these, compared without regard to case and to the accents of
 *   Latin letters; `born*` is any word that begins so, `*strasse` any that ends so. A word is a run of letters. With
 *   `withDigit`, only where a digit stands at most 80 units away. A detector whose word is the key of the field instead is called at
 *   the first character.
 * - `literal`: the position of an ASCII literal, compared without regard to case. It begins with a letter or a sign
 *   (no quote, backslash or space); one that begins with a letter is met only where no other letter stands before.
 * - `hex`: the first colon of `::`; a colon between two hexadecimal digits with another colon at most five
 *   characters away; a hyphen that a pair of hexadecimal digits and another hyphen follow; a dot between
 *   groups of four hexadecimal digits with a dot behind the second.
 */
export type Trigger =
  | { readonly on: 'digits'; readonly min: number; readonly groups?: number }
  | { readonly on: 'number'; readonly digits: readonly number[] }
  | { readonly on: 'code'; readonly min: number; readonly max?: number; readonly digits?: number }
  | { readonly on: 'word'; readonly words: readonly string[]; readonly withDigit?: boolean }
  | { readonly on: 'literal'; readonly text: string }
  | { readonly on: 'hex' };

/** Where in a text a detector was triggered. Offsets count UTF-16 units of `text`. */
export interface Candidate {
  /** The normalised view of the whole text. A detector looks only at a bounded window around `at`. */
  readonly text: string;
  /** Position of the trigger: the digit, the token start, the first character of the literal. */
  readonly at: number;
  /** Key of the field that holds the text (`phone` in `{"phone": ...}`), lower-cased; empty when there is none. */
  readonly field: string;
}

/** How a detector reports; `score` is the score before context. */
export type Report = (start: number, end: number, entityType: string, score: number) => void;

/** Values that must be found, and values that must not. All are invented. */
export interface Examples {
  /** Each: a text with the expected span between `⟦` and `⟧`. */
  readonly match: readonly string[];
  /** Each: a text in which the detector finds nothing at or above its threshold. */
  readonly noMatch: readonly string[];
}

/**
 * Finds spans of one or more entity types (Presidio: recogniser). One identifier = one file + one test.
 *
 * A detector is pure and keeps no state between calls. It throws only on a defect of its own; the engine
 * then rejects the record (P1).
 */
export interface Detector {
  /** Folder and local abbreviation: `fr/nir`, `generic/email`. */
  readonly id: string;
  /** Raised whenever the same input can give other findings. */
  readonly version: number;
  /** One line for `tamis detectors` and docs/detectors.md. */
  readonly description: string;
  readonly entityTypes: readonly string[];
  /** Official definition of the identifier. */
  readonly source: string;
  readonly triggers: readonly Trigger[];
  /** Words near a finding that raise or lower its score. */
  readonly context?: ContextRule;
  /** Whether a rule beyond the pattern decides: check digits, dates, number ranges. */
  readonly checked?: boolean;
  /**
   * The highest score that the detector gives before context. When that is below what the policy asks for, the
   * detector is called only where a word of its context stands, as if the context were required.
   */
  readonly ceiling?: number;
  readonly examples: Examples;
  /** Called once at every trigger. Must look at most {@link MAX_REACH} units to either side of `at`. */
  detect(candidate: Candidate, report: Report): void;
  /**
   * Canonical form of a found value, so that spellings of one value get one pseudonym
   * (E.164 for phones, compact upper case for IBAN). Default: NFKC, white space removed.
   */
  canonical?(value: string, entityType: string): string;
}

/** The furthest a detector may look from its trigger, in UTF-16 units. */
export const MAX_REACH = 4096;
