import type { FrameResult } from '../core/frame.js';
import type { Counts } from '../core/outcome.js';
import { addCounts, emptyCounts } from '../core/outcome.js';
import type { RecordSyntax, RunConfig } from '../core/run-config.js';
import { frames, INLINE_FRAME_BYTES, POOL_FRAME_BYTES } from '../formats/frames.js';
import type { ByteSource } from '../io/byte-source.js';
import { openSource } from '../io/open-source.js';
import type { FrameInput } from '../workers/index.js';
import { runFrames } from '../workers/index.js';

export interface JobOptions {
  readonly config: RunConfig;
  readonly inputs: readonly string[];
  readonly syntax: RecordSyntax | 'auto';
  readonly workers: number;
  /** Whether SHA-256 of the inputs is wanted. */
  readonly hash: boolean;
  readonly signal: AbortSignal;
  /** Called in the order of the input; awaited before more is read. */
  readonly onResult: (result: FrameResult, input: JobInput) => void | Promise<void>;
  /** Called once an input is through, in order; `input.error` says whether it failed. */
  readonly onInputEnd: (input: JobInput) => void | Promise<void>;
  readonly onProgress?: (state: Progress) => void;
}

/** One input on its way through. */
export interface JobInput {
  readonly number: number;
  readonly path: string;
  readonly counts: Counts;
  /** Name of the recognised shape; empty before the first record. */
  shape: string;
  bytesRead: number;
  sha256: string | undefined;
  /** Why the input could not be read to its end. */
  error: unknown;
}

export interface Progress {
  readonly inputs: number;
  readonly inputsDone: number;
  /** Raw bytes of the inputs so far, and in all when that is known. */
  readonly bytes: number;
  readonly totalBytes: number | undefined;
}

/**
 * Runs inputs through the sieve, one after another, on one set of workers. An input that cannot be read
 * does not stop the others: its error is handed to `onInputEnd`.
 */
export async function runJob(options: JobOptions): Promise<readonly JobInput[]> {
  const { config, signal } = options;
  // Foreign code could write to our streams or end the process; in a thread it can only fail its frame.
  const workers = config.policy.detectors.modules.length > 0 ? Math.max(1, options.workers) : options.workers;
  const inputs: JobInput[] = options.inputs.map((path, number) => ({
    number,
    path,
    counts: emptyCounts(),
    shape: '',
    bytesRead: 0,
    sha256: undefined,
    error: undefined,
  }));
  /** Input of each frame, by sequence number, until its result is in. */
  const owners = new Map<number, JobInput>();
  let sequence = 0;
  let current: ByteSource | undefined;

  async function* pull(): AsyncGenerator<FrameInput, void, undefined> {
    for (const input of inputs) {
      try {
        current = await openSource(input.path, { hash: options.hash });
        const { policy } = config;
        const cut = frames(current, {
          syntax: options.syntax === 'auto' ? syntaxByName(input.path) : options.syntax,
          ...(policy.shape !== 'auto' && { shape: policy.shape }),
          maxRecordBytes: policy.limits.recordBytes,
          targetBytes: workers === 0 ? INLINE_FRAME_BYTES : POOL_FRAME_BYTES,
          reuse: workers === 0,
        });
        for await (const item of cut) {
          if ('shape' in item && item.shape !== 'generic') input.shape ||= item.shape;
          input.bytesRead = current.bytesRead;
          owners.set(sequence++, input);
          yield 'oversize' in item ? { oversize: item.oversize, bytesIn: item.bytes } : item;
        }
        input.bytesRead = current.bytesRead;
        input.sha256 = current.digest();
      } catch (error) {
        input.error = error;
      } finally {
        await current?.close();
        current = undefined;
      }
    }
  }

  let done = 0;
  const endBefore = async (number: number): Promise<void> => {
    for (; done < number; done++) await options.onInputEnd(inputs[done]!);
  };
  for await (const result of runFrames({ frames: pull(), config, workers, signal })) {
    const input = owners.get(result.sequence)!;
    owners.delete(result.sequence);
    await endBefore(input.number);
    addCounts(input.counts, result.counts);
    await options.onResult(result, input);
    options.onProgress?.({
      inputs: inputs.length,
      inputsDone: done,
      bytes: inputs.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
      totalBytes: inputs.length === 1 ? current?.totalBytes : undefined,
    });
  }
  await endBefore(inputs.length);
  return inputs;
}

/** What the name of a file says about its records; nothing: what its first line says. */
export function syntaxByName(path: string): RecordSyntax | 'auto' {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  if (/\.(?:jsonl|ndjson)$/.test(name)) return 'jsonl';
  return name.endsWith('.txt') ? 'text' : 'auto';
}
