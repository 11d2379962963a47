import fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from './system-error.js';

/** Longest pause between two tries on a descriptor that someone else made non-blocking. Milliseconds. */
const LONGEST_PAUSE = 50;

/** Runs `attempt` until it does not say EAGAIN (a non-blocking descriptor that is not ready). */
async function untilReady(attempt: () => Promise<number>): Promise<number> {
  for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error;
      await delay(pause);
    }
  }
}

/** One read at the descriptor's own position; 0 at the end. */
export function readSome(fd: number, into: Uint8Array): Promise<number> {
  return untilReady(
    () =>
      new Promise((resolve, reject) => {
        fs.read(fd, into, 0, into.length, null, (error, count) => (error ? reject(error) : resolve(count)));
      }),
  );
}

/** Writes all of `bytes`, however many writes it takes. They must stay untouched until the promise settles. */
export async function writeAll(fd: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    at += await untilReady(
      () =>
        new Promise((resolve, reject) => {
          fs.write(fd, bytes, at, bytes.length - at, null, (error, count) =>
            error ? reject(error) : resolve(count),
          );
        }),
    );
  }
}
