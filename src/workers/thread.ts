import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { RunConfig } from '../core/run-config.js';
import type { Answer, Reply, Request, WorkerBoot } from './protocol.js';

/** What the pool hears of a thread. After `gone` nothing more is heard. */
export interface ThreadListener {
  ready(): void;
  answer(answer: Answer): void;
  /** The thread ended by itself, or its answer could not be read. */
  gone(): void;
}

/** A worker thread that speaks the protocol. */
export interface Thread {
  post(frame: Request): void;
  /** Ends the thread and hears nothing more of it. Settles when it is gone. */
  end(): Promise<void>;
}

export interface ThreadOptions {
  readonly url: URL;
  readonly config: RunConfig;
  readonly resourceLimits: ResourceLimits;
}

export function startThread(options: ThreadOptions, listener: ThreadListener): Thread {
  const { config, url, resourceLimits } = options;
  // Copied, because cloning a view takes along all of the buffer beneath it.
  const boot: WorkerBoot = { config: { ...config, rootKey: Uint8Array.from(config.rootKey) } };
  const worker = new Worker(url, {
    name: 'tamis',
    workerData: boot,
    env: {},
    argv: [],
    execArgv: [],
    // Captured and thrown away: a detector's debugging output quotes what it looks at (P6).
    stdout: true,
    stderr: true,
    resourceLimits,
  });
  worker.stdout.resume();
  worker.stderr.resume();

  let ended = false;
  const gone = (): void => {
    if (ended) return;
    ended = true;
    listener.gone();
  };
  worker.on('message', (reply: Reply) => {
    if (ended) return;
    if (reply.type === 'ready') listener.ready();
    else listener.answer(reply);
  });
  worker.on('error', gone); // uncaught exception, out of memory; its message may quote input
  worker.on('messageerror', gone);
  worker.on('exit', gone); // `process.exit()` in a detector raises nothing else

  return {
    post: (frame) => worker.postMessage(frame, [frame.bytes.buffer as ArrayBuffer]),
    async end(): Promise<void> {
      ended = true;
      await worker.terminate();
    },
  };
}
