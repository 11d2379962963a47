import { RecordError, TamisError } from '../core/errors.js';
import type { Frame, Sieve } from '../core/frame.js';
import type { Answer, Fatal } from './protocol.js';

/**
 * Sieves one frame, and puts what was thrown into words that can leave the thread: the messages of foreign
 * errors may quote input, so nothing of them is repeated (P6). Never throws.
 */
export function attempt(sieve: Sieve, frame: Frame): Answer {
  try {
    return { type: 'done', result: sieve.frame(frame) };
  } catch (error) {
    if (error instanceof TamisError) return asFatal(error);
    if (error instanceof RecordError) {
      const { reason, detector } = error;
      return { type: 'failed', reason, ...(detector !== undefined && { detector }) };
    }
    return { type: 'failed', reason: 'engine-failed' };
  }
}

/** Why a sieve could not be made, in words that can leave the thread. */
export function asFatal(error: unknown): Fatal {
  if (error instanceof TamisError) {
    const { kind, message, hint } = error;
    return { type: 'fatal', kind, message, ...(hint !== undefined && { hint }) };
  }
  return { type: 'fatal', kind: 'internal', message: 'the sieve could not be made' };
}

export function asError({ kind, message, hint }: Fatal): TamisError {
  return new TamisError(kind, message, hint);
}
