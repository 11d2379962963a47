/** Exit codes of the command line (design section 6, after sysexits.h). */
export const EXIT = {
  ok: 0,
  found: 1,
  rejected: 3,
  usage: 64,
  data: 65,
  noInput: 66,
  internal: 70,
  io: 74,
  config: 78,
} as const;

export type ErrorKind = keyof Omit<typeof EXIT, 'ok' | 'found' | 'rejected'>;

/**
 * The one error type that reaches a user. Its message is lower case, holds no input text, and says what is
 * wrong; `hint` says what to do next.
 */
export class TamisError extends Error {
  override readonly name = 'TamisError';
  readonly kind: ErrorKind;
  readonly hint: string | undefined;

  constructor(kind: ErrorKind, message: string, hint?: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
    this.hint = hint;
  }

  get exitCode(): number {
    return EXIT[this.kind];
  }
}

/** Why a record was rejected. Stable words: they appear in reject files and manifests. */
export const REJECT_REASONS = [
  'invalid-json',
  'invalid-utf8',
  'record-too-large',
  'too-deep',
  'detector-failed',
  'detector-timeout',
  'worker-crashed',
  'invalid-finding',
  'unstable',
  'engine-failed',
] as const;

export type RejectReason = (typeof REJECT_REASONS)[number];

/** Thrown inside the engine when one record cannot be examined or rewritten; the run goes on. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly reason: RejectReason;
  /** Id of the detector at fault, when there is one. */
  readonly detector: string | undefined;

  constructor(reason: RejectReason, detector?: string) {
    super(reason);
    this.reason = reason;
    this.detector = detector;
  }
}
