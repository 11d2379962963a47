import type { ResourceLimits } from 'node:worker_threads';
import type { Frame, FrameResult, Sieve } from '../core/frame.js';
import type { Reject } from '../core/outcome.js';
import type { RunConfig } from '../core/run-config.js';
import { InlineExecutor } from './inline.js';
import { rejectedRecord } from './partial-result.js';
import { Pool } from './pool.js';
import { sieveFrame } from './sieve-frame.js';
import type { MakeSieve } from './worker-host.js';

/** A record too large to be read whole. It takes its place among the results like a frame. */
export interface Oversize {
  readonly oversize: Reject;
  /** Bytes of the source that it took, the line end included. */
  readonly bytesIn: number;
}

/**
 * What `formats/` cuts, in the order of the results. The bytes of a frame must not change before its result
 * is there; without workers, not before the next frame is asked for.
 */
export type FrameInput = Omit<Frame, 'sequence'> | Oversize;

export interface RunOptions {
  readonly frames: AsyncIterable<FrameInput>;
  readonly config: RunConfig;
  /** Worker threads; 0 sieves in this thread. */
  readonly workers: number;
  /** Ends the run: threads are terminated and the iteration throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Module that a worker runs; it calls `serve`. */
  readonly workerUrl?: URL;
  /** Makes the sieve when there are no workers. */
  readonly makeSieve?: MakeSieve;
  /** Bounds of a worker's JavaScript heap; memory of buffers and WebAssembly does not count. */
  readonly resourceLimits?: ResourceLimits;
  /** Time a worker has to make its sieve, models included. */
  readonly startTimeoutMs?: number;
}

/**
 * A small young generation keeps a run small at no cost in speed (two workers over 384 MB of chat: 199 MB
 * resident with 2, 204 with 8, 232 with 16, 277 with 32). The old one bounds a detector gone wild, with room
 * for the largest records. V8 still ends the whole process when one single allocation goes far over it.
 */
const RESOURCE_LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 };

/**
 * Sieves frames, in parallel, and yields their results in order.
 *
 * At most two frames per worker are under way beside the result in use, so a consumer that awaits its sink
 * holds back the source. Leaving the loop early, an error, or the
 * signal ends all threads.
 *
 * @throws TamisError when a sieve cannot be made, or the run cannot go on; the source's own errors, after
 * the results of the frames before; the reason of `signal`.
 */
export async function* runFrames(options: RunOptions): AsyncGenerator<FrameResult, void, void> {
  const { config, signal } = options;
  signal?.throwIfAborted();
  const executor = makeExecutor(options);
  const source = options.frames[Symbol.asyncIterator]();
  const pending: Pending[] = [];
  let sequence = 0;
  let pulling = false;
  let ended = false;
  let broken: { readonly error: unknown } | undefined;
  let wake = (): void => {};
  // One callback for all that can happen: races against promises that live as long as the run would
  // pile up reactions.
  const change = (): Promise<void> => new Promise((resolve) => (wake = resolve));

  const begin = (input: FrameInput): Promise<FrameResult> => {
    const number = sequence++;
    return 'oversize' in input
      ? Promise.resolve({ sequence: number, ...rejectedRecord(input.oversize, input.bytesIn) })
      : sieveFrame({ ...input, sequence: number }, executor, config.write);
  };
  const pull = async (): Promise<void> => {
    pulling = true;
    try {
      const next = await source.next();
      if (next.done) ended = true;
      else pending.push(watch(begin(next.value), () => wake()));
    } catch (error) {
      ended = true;
      broken = { error };
    }
    pulling = false;
    wake();
  };
  const onAbort = (): void => {
    executor.abort(signal?.reason);
    wake();
  };
  signal?.addEventListener('abort', onAbort, { once: true });

  try {
    await executor.start();
    for (;;) {
      signal?.throwIfAborted();
      const head = pending[0]?.settled ? pending.shift() : undefined;
      const mayRead = executor.readsAhead || head === undefined;
      if (mayRead && !pulling && !ended && pending.length < executor.capacity) void pull();
      if (head) yield await head.promise;
      else if (pulling || pending.length > 0) await change();
      else break;
    }
    if (broken) throw broken.error;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await executor.close();
    if (!ended) await leave(source, pulling);
  }
}

interface Pending {
  readonly promise: Promise<FrameResult>;
  settled: boolean;
}

function watch(promise: Promise<FrameResult>, onSettled: () => void): Pending {
  const pending = { promise, settled: false };
  const settle = (): void => {
    pending.settled = true;
    onSettled();
  };
  promise.then(settle, settle);
  return pending;
}

/** Ends a source early. One that waits for input cannot answer before the input comes; nobody waits for it. */
async function leave(source: AsyncIterator<FrameInput>, waiting: boolean): Promise<void> {
  const left = source.return?.();
  if (waiting) left?.catch(() => {});
  else await left;
}

function makeExecutor(options: RunOptions): InlineExecutor | Pool {
  const { config, workers } = options;
  if (workers === 0) return new InlineExecutor(config, options.makeSieve ?? makeShippedSieve);
  return new Pool({
    config,
    workers,
    workerUrl: options.workerUrl ?? new URL('./worker.js', import.meta.url),
    resourceLimits: options.resourceLimits ?? RESOURCE_LIMITS,
    startTimeoutMs: options.startTimeoutMs ?? 60_000,
  });
}

/** Engine and detectors are loaded in the threads that use them, and only there. */
async function makeShippedSieve(config: RunConfig): Promise<Sieve> {
  const { assembleSieve } = await import('./assemble.js');
  return assembleSieve(config);
}
