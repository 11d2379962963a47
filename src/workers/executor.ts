import type { Frame, FrameResult } from '../core/frame.js';
import type { Failure } from './protocol.js';

/** Where frames are sieved: in worker threads, or in this one. */
export interface Executor {
  /** Frames that may be under way at once. */
  readonly capacity: number;
  /** Whether a frame may be read while the result of an earlier one is still being written. */
  readonly readsAhead: boolean;
  /** Settles when the first sieve is made, so that a broken set-up shows before any input is read. */
  start(): Promise<void>;
  /**
   * Sieves a frame. The frame's bytes stay with the caller and must not change until this settles.
   * Rejects only when the run cannot go on: with a `TamisError`, or with the reason of {@link abort}.
   */
  run(frame: Frame): Promise<FrameResult | Failure>;
  /** Ends all work at once; what is under way rejects with `reason`. */
  abort(reason: unknown): void;
  /** Ends all threads. Settles when they are gone. */
  close(): Promise<void>;
}

export function isFailure(outcome: FrameResult | Failure): outcome is Failure {
  return 'type' in outcome;
}
