/**
 * A span that a detector reports. Offsets only: the text of a finding never leaves the engine (P6).
 *
 * `start` and `end` are half-open and count UTF-16 units. Inside the engine they refer to the normalised
 * view of one text; in a {@link ReportedFinding} they refer to the decoded string at `path`.
 */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly entityType: string;
  /** Confidence between 0 and 1. */
  readonly score: number;
  /** Id of the detector, such as `fr/nir`. */
  readonly detector: string;
}

/** A finding as `tamis scan --findings` writes it, one JSON object a line. */
export interface ReportedFinding {
  /** Name of the input; `-` for standard input. */
  readonly source: string;
  /** Number of the record in its source, from 0. */
  readonly record: number;
  /** Value of the configured id field, when there is one and it holds no finding. */
  readonly id?: string;
  /** Dotted path of the text, such as `messages.1.content`. */
  readonly path: string;
  /** UTF-16 units of the decoded string, half-open. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly score: number;
  readonly detector: string;
}
