import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Sieve } from '../core/frame.js';
import type { RunConfig } from '../core/run-config.js';
import { asFatal, attempt } from './attempt.js';
import type { Answer, Reply, Request, WorkerBoot } from './protocol.js';

/** Makes the sieve of a run; called once in each thread. */
export type MakeSieve = (config: RunConfig) => Sieve | Promise<Sieve>;

/**
 * The worker's side of the protocol: makes the sieve, then answers frames until it is terminated. Does
 * nothing in the main thread.
 */
export async function serve(makeSieve: MakeSieve): Promise<void> {
  if (isMainThread || parentPort === null) return;
  const port = parentPort;
  const post = (reply: Reply, transfer: ArrayBuffer[] = []): void => port.postMessage(reply, transfer);

  let sieve: Sieve;
  try {
    sieve = await makeSieve((workerData as WorkerBoot).config);
  } catch (error) {
    post(asFatal(error));
    return;
  }
  port.on('message', (frame: Request) => {
    const { answer, transfer } = pack(attempt(sieve, frame), frame);
    post(answer, transfer);
  });
  post({ type: 'ready' });
}

/** Decides what is transferred: the output's buffer, and the frame's when the output does not use it. */
function pack(answer: Answer, frame: Request): { answer: Answer; transfer: ArrayBuffer[] } {
  if (answer.type !== 'done') return { answer, transfer: [] };
  const spare = frame.bytes.buffer as ArrayBuffer;
  const { output } = answer.result;
  if (output.buffer === spare) return { answer, transfer: [spare] };
  // A view on part of a buffer is copied: the rest may be a scratch buffer or a pool that stays in use.
  const whole = output.byteLength === output.buffer.byteLength ? output : Uint8Array.from(output);
  return {
    answer: { type: 'done', result: { ...answer.result, output: whole }, spare },
    transfer: [whole.buffer as ArrayBuffer, spare],
  };
}
