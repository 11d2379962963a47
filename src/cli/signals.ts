import { TamisError } from '../core/errors.js';

/** The user, or the system, asked the run to stop. */
export class Interrupted extends TamisError {
  readonly signal: NodeJS.Signals;

  constructor(signal: NodeJS.Signals) {
    super('internal', `stopped by ${signal}; nothing incomplete was published`);
    this.signal = signal;
  }

  override get exitCode(): number {
    return this.signal === 'SIGINT' ? 130 : 143;
  }
}

/** Runs `work` with a signal that is aborted by SIGINT or SIGTERM; the second signal kills at once. */
export async function withSignals<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    release();
    controller.abort(new Interrupted(signal));
  };
  const release = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    release();
  }
}
