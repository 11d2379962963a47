import type { ResourceLimits } from 'node:worker_threads';
import { TamisError } from '../core/errors.js';
import type { Frame, FrameResult } from '../core/frame.js';
import type { RunConfig } from '../core/run-config.js';
import { asError } from './attempt.js';
import type { Executor } from './executor.js';
import type { Answer, Failure } from './protocol.js';
import { Spares } from './spares.js';
import { startThread, type Thread } from './thread.js';

export interface PoolOptions {
  readonly config: RunConfig;
  /** Threads at most; they are started as frames come. 1 or more. */
  readonly workers: number;
  readonly workerUrl: URL;
  readonly resourceLimits: ResourceLimits;
  readonly startTimeoutMs: number;
}

/** A frame on its way; `settle` and `fail` end the promise that `run` returned. */
interface Job {
  readonly frame: Frame;
  settle(outcome: FrameResult | Failure): void;
  fail(reason: unknown): void;
}

interface Slot {
  readonly thread: Thread;
  ready: boolean;
  /** Posted and not answered, oldest first. */
  readonly jobs: Job[];
  /** Time for which the oldest job, or the start, has been watched. */
  waitedMs: number;
}

/** Frames posted to one worker at once: the second hides the way to the main thread and back. */
const DEPTH = 2;

/** Starts that may fail in a row before the run is given up. */
const FAILED_STARTS = 3;

/** Worker threads, replaced when a frame breaks them. */
export class Pool implements Executor {
  readonly capacity: number;
  readonly readsAhead = true;
  readonly #options: PoolOptions;
  readonly #slots = new Set<Slot>();
  /** By sequence, so that what blocks the output goes first. */
  readonly #waiting: Job[] = [];
  readonly #spares: Spares;
  readonly #endings = new Set<Promise<void>>();
  readonly #started: Deferred;
  #watch: NodeJS.Timeout | undefined;
  #failedStarts = 0;
  #stopped: { readonly reason: unknown } | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.capacity = options.workers * DEPTH;
    this.#spares = new Spares(this.capacity);
    this.#started = deferred();
  }

  start(): Promise<void> {
    this.#watch = this.#watchTime();
    this.#spawn();
    return this.#started.promise;
  }

  run(frame: Frame): Promise<FrameResult | Failure> {
    return new Promise((settle, fail) => {
      this.#enqueue({ frame, settle, fail });
      this.#dispatch();
    });
  }

  abort(reason: unknown): void {
    if (this.#stopped) return;
    this.#stopped = { reason };
    clearInterval(this.#watch);
    for (const slot of this.#slots) this.#end(slot);
    for (const job of this.#waiting.splice(0)) job.fail(reason);
    this.#started.reject(reason);
  }

  async close(): Promise<void> {
    this.abort(new Error('the pool is closed'));
    await Promise.all(this.#endings);
  }

  #enqueue(job: Job): void {
    this.#waiting.push(job);
    this.#waiting.sort((a, b) => a.frame.sequence - b.frame.sequence);
  }

  #dispatch(): void {
    if (this.#stopped) {
      for (const job of this.#waiting.splice(0)) job.fail(this.#stopped.reason);
      return;
    }
    this.#assign(0);
    const starting = [...this.#slots].filter(({ ready }) => !ready).length;
    const room = this.#options.workers - this.#slots.size;
    for (let n = Math.min(this.#waiting.length - starting, room); n > 0; n--) this.#spawn();
    for (let load = 1; load < DEPTH; load++) this.#assign(load);
  }

  /** Posts waiting frames to the workers that hold `load` frames. */
  #assign(load: number): void {
    for (const slot of this.#slots) {
      if (slot.ready && slot.jobs.length === load && this.#waiting.length > 0) {
        this.#post(slot, this.#waiting.shift()!);
      }
    }
  }

  #post(slot: Slot, job: Job): void {
    if (slot.jobs.length === 0) slot.waitedMs = 0;
    slot.jobs.push(job);
    slot.thread.post({ ...job.frame, bytes: this.#spares.copy(job.frame.bytes) });
  }

  #spawn(): void {
    const { config, workerUrl: url, resourceLimits } = this.#options;
    const listener = {
      ready: () => {
        slot.ready = true;
        this.#failedStarts = 0;
        this.#started.resolve();
        this.#dispatch();
      },
      answer: (answer: Answer) => this.#answered(slot, answer),
      gone: () => this.#lost(slot, 'worker-crashed'),
    };
    let thread: Thread;
    try {
      thread = startThread({ config, url, resourceLimits }, listener);
    } catch {
      this.abort(new TamisError('internal', 'a worker thread cannot be made', 'try --workers 0'));
      return;
    }
    const slot: Slot = { thread, ready: false, jobs: [], waitedMs: 0 };
    this.#slots.add(slot);
  }

  #answered(slot: Slot, answer: Answer): void {
    if (answer.type === 'fatal') {
      this.abort(asError(answer));
    } else if (answer.type === 'failed') {
      // What was thrown through may be half changed, so the sieve goes with its worker.
      this.#lost(slot, answer.reason, answer.detector);
    } else {
      const job = slot.jobs.shift();
      slot.waitedMs = 0;
      if (answer.spare) this.#spares.give(answer.spare);
      job?.settle(answer.result);
      this.#dispatch();
    }
  }

  /** A worker is no more: its oldest frame is at fault, the others are posted again. */
  #lost(slot: Slot, reason: Failure['reason'], detector?: string): void {
    const [first, ...others] = slot.jobs.splice(0);
    this.#end(slot);
    for (const job of others) this.#enqueue(job);
    if (!slot.ready && ++this.#failedStarts >= FAILED_STARTS) {
      this.abort(new TamisError('internal', 'worker threads end while they start', START_HINT));
    } else if (!slot.ready && this.#slots.size === 0) {
      this.#spawn();
    }
    first?.settle({ type: 'failed', reason, ...(detector !== undefined && { detector }) });
    this.#dispatch();
  }

  #end(slot: Slot): void {
    if (!this.#slots.delete(slot)) return;
    for (const job of slot.jobs.splice(0)) job.fail(this.#stopped?.reason);
    const ending = slot.thread.end().finally(() => this.#endings.delete(ending));
    this.#endings.add(ending);
  }

  /**
   * Time counts only while this thread sees it pass: after the process was stopped and continued, or a
   * write blocked, one step at most is added, and answers that came meanwhile are read before anyone is
   * blamed. A detector that hangs is found at most a quarter second, or a quarter of the limit, late.
   */
  #watchTime(): NodeJS.Timeout {
    const { config, startTimeoutMs } = this.#options;
    const { timeoutMs } = config.policy.limits;
    const stepMs = Math.max(1, Math.min(timeoutMs / 8, 125));
    let last = performance.now();
    return setInterval(() => {
      const now = performance.now();
      const seenMs = Math.min(now - last, 2 * stepMs);
      last = now;
      for (const slot of this.#slots) {
        if (slot.ready && slot.jobs.length === 0) continue;
        if (slot.waitedMs < (slot.ready ? timeoutMs : startTimeoutMs)) slot.waitedMs += seenMs;
        else if (slot.ready) this.#lost(slot, 'detector-timeout');
        else this.abort(new TamisError('config', 'a worker thread did not start in time', START_HINT));
      }
    }, stepMs);
  }
}

const START_HINT =
  'a detector module named in the policy may be at fault; try without it, or with --workers 0';

interface Deferred {
  readonly promise: Promise<void>;
  resolve(): void;
  reject(reason: unknown): void;
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred(): Deferred {
  let resolve!: () => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  promise.catch(() => {}); // a pool may be closed before anyone waits for it
  return { promise, resolve, reject };
}
