import { setImmediate } from 'node:timers/promises';
import type { Frame, FrameResult, Sieve } from '../core/frame.js';
import type { RunConfig } from '../core/run-config.js';
import { asError, asFatal, attempt } from './attempt.js';
import type { Executor } from './executor.js';
import type { Failure } from './protocol.js';
import type { MakeSieve } from './worker-host.js';

/**
 * Sieves in this thread (`--workers 0`): for programs that may not start threads, and for debugging.
 * Nothing can end a detector that hangs here, or bound its memory.
 */
export class InlineExecutor implements Executor {
  readonly capacity = 1;
  /** The output may share the frame's memory, and the source may use that again for the next frame. */
  readonly readsAhead = false;
  readonly #make: () => Promise<Sieve>;
  #sieve: Sieve | undefined;
  #stopped: { readonly reason: unknown } | undefined;

  constructor(config: RunConfig, makeSieve: MakeSieve) {
    this.#make = async () => {
      try {
        return await makeSieve(config);
      } catch (error) {
        throw asError(asFatal(error));
      }
    };
  }

  async start(): Promise<void> {
    this.#sieve = await this.#make();
  }

  async run(frame: Frame): Promise<FrameResult | Failure> {
    // Signals and timers get their turn between frames, even when the source never waits.
    await setImmediate();
    if (this.#stopped) throw this.#stopped.reason;
    this.#sieve ??= await this.#make();
    const answer = attempt(this.#sieve, frame);
    if (answer.type === 'done') return answer.result;
    if (answer.type === 'fatal') throw asError(answer);
    this.#sieve = undefined; // what was thrown through may be half changed
    return answer;
  }

  abort(reason: unknown): void {
    this.#stopped ??= { reason };
  }

  async close(): Promise<void> {
    this.abort(new Error('closed'));
    this.#sieve = undefined;
  }
}
