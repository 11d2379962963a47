import * as errors from '../../src/core/errors.js';
import type { FrameResult, Sieve } from '../../src/core/frame.js';
import { NO_LISTS } from '../../src/core/lists.js';
import type { RunConfig } from '../../src/core/run-config.js';
import { type FrameInput, type RunOptions, runFrames } from '../../src/workers/run-frames.js';
import { fakeSieve } from './fixtures/fake-sieve.js';

export const workerUrl: URL = new URL('./fixtures/worker.js', import.meta.url);
export const brokenStartUrl: URL = new URL('./fixtures/broken-start.js', import.meta.url);

export function configWith(
  options: { timeoutMs?: number; domain?: string; write?: boolean } = {},
): RunConfig {
  const { timeoutMs = 20_000, domain = 'test', write = true } = options;
  return {
    policy: {
      version: 1,
      profile: 'chat',
      domain,
      recipient: '',
      epoch: '',
      scope: 'conversation',
      scopeReason: '',
      conversationId: '',
      style: 'token',
      defaults: { action: 'pseudonymise', threshold: 0.5 },
      entities: {},
      fields: [],
      shape: 'auto',
      regions: [],
      detectors: { disable: {}, modules: [], custom: [] },
      lists: NO_LISTS,
      limits: { recordBytes: 1 << 20, depth: 64, timeoutMs },
    },
    rootKey: new Uint8Array(32).fill(7),
    collectFindings: true,
    write,
  };
}

export const makeFakeSieve = (config: RunConfig): Sieve => fakeSieve(errors, config);

/** Frames of the given texts, as one source. */
export async function* framesOf(texts: readonly string[]): AsyncGenerator<FrameInput, void, void> {
  let offset = 0;
  let firstRecord = 0;
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    yield { source: '-', syntax: 'jsonl', shape: 'generic', firstRecord, offset, bytes };
    offset += bytes.length;
    firstRecord += text.split('\n').filter((line) => line.trim() !== '').length;
  }
}

export function optionsFor(
  texts: readonly string[],
  workers: number,
  config: RunConfig = configWith(),
): RunOptions {
  return { frames: framesOf(texts), config, workers, workerUrl, makeSieve: makeFakeSieve };
}

export async function collect(options: RunOptions): Promise<FrameResult[]> {
  const results: FrameResult[] = [];
  for await (const result of runFrames(options)) results.push(result);
  return results;
}

export const textOf = ({ output }: FrameResult): string => new TextDecoder().decode(output);

/** A result as plain data, its output as text. */
export function plain(result: FrameResult): unknown {
  return { ...result, output: textOf(result) };
}
