import type { ErrorKind, RejectReason } from '../core/errors.js';
import type { Frame, FrameResult } from '../core/frame.js';
import type { RunConfig } from '../core/run-config.js';

/**
 * What main thread and worker say to each other.
 *
 * Main starts a worker with a {@link WorkerBoot}; the worker makes its sieve and answers `ready`, or `fatal`.
 * Then each `Frame` posted is answered, in order, by one `done`, `failed` or `fatal`. Frame bytes and output
 * are transferred. A worker that ends, or stays silent too long, has failed the oldest frame it holds.
 */
export interface WorkerBoot {
  readonly config: RunConfig;
}

/** The frame could not be examined as a whole. */
export interface Failure {
  readonly type: 'failed';
  readonly reason: RejectReason;
  readonly detector?: string;
}

/** The run cannot go on; becomes a `TamisError` in the main thread. */
export interface Fatal {
  readonly type: 'fatal';
  readonly kind: ErrorKind;
  readonly message: string;
  readonly hint?: string;
}

export interface Done {
  readonly type: 'done';
  readonly result: FrameResult;
  /** Memory of the frame, when the output does not use it: the main thread fills it with a later frame. */
  readonly spare?: ArrayBuffer;
}

/** Answer to one frame. */
export type Answer = Done | Failure | Fatal;

export type Reply = { readonly type: 'ready' } | Answer;

/** A frame, its bytes alone in their buffer or at the start of a larger one. */
export type Request = Frame;
