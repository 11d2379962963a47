import { availableParallelism } from 'node:os';

/** Beyond eight workers, the main thread's reading and writing is the limit. */
const MOST = 8;

/** Worker threads when nothing else is asked for: one a core, 8 at most. */
export function defaultWorkers(): number {
  return Math.min(Math.max(availableParallelism(), 1), MOST);
}
