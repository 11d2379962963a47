import { Transform, type TransformCallback } from 'node:stream';
import { TamisError } from '../core/errors.js';
import { addCounts, type Counts, emptyCounts, type Reject } from '../core/outcome.js';
import type { RecordSyntax, RunConfig } from '../core/run-config.js';
import { frames } from '../formats/frames.js';
import type { ByteSource } from '../io/byte-source.js';
import { type FrameInput, runFrames } from '../workers/index.js';
import { configOf, type SieveOptions, sieveOf } from './options.js';

export interface PipelineOptions extends SieveOptions {
  /** `jsonl` (one record a line), `json` (the whole stream is one record), `text` (one text a line). Default `jsonl`. */
  readonly format?: RecordSyntax;
  /** Worker threads; 0, the default, sieves in this thread. Detectors given as objects need 0. */
  readonly workers?: number;
  /** Called for each record that was rejected: where it was and why; never content. */
  readonly onReject?: (reject: Reject) => void;
}

/**
 * A Node `Transform`: bytes of records in, bytes of what may be stored out. Order is kept, back-pressure
 * is honoured, and records come out as soon as they are complete. `counts` holds what happened so far;
 * at the end `recordsIn = kept + dropped + rejected`.
 *
 * The stream is destroyed with a TamisError when policy, key or detectors cannot be used, and by nothing
 * that a record holds.
 */
export class SievePipeline extends Transform {
  readonly counts: Counts = emptyCounts();
  private readonly chunks = new ChunkSource();
  private readonly abort = new AbortController();
  private readonly finished: Promise<void>;
  private wake: (() => void) | undefined;

  constructor(options: PipelineOptions = {}) {
    super();
    const config = configOf(options);
    this.finished = this.consume(config, options);
    // Told through _flush or destroy; without this line it would also be an unhandled rejection.
    this.finished.catch((error: Error) => this.destroy(error));
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.chunks.push(chunk, callback);
  }

  override _flush(callback: TransformCallback): void {
    this.chunks.end();
    this.finished.then(
      () => callback(),
      (error: Error) => callback(error),
    );
  }

  override _read(size: number): void {
    this.wake?.();
    this.wake = undefined;
    super._read(size);
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.abort.abort(error ?? new Error('the stream was destroyed'));
    this.chunks.end();
    this.wake?.();
    callback(error);
  }

  private async consume(config: RunConfig, options: PipelineOptions): Promise<void> {
    const { format = 'jsonl', workers = 0, detectors = [], onReject } = options;
    if (workers > 0 && detectors.length > 0) {
      throw new TamisError(
        'config',
        'detectors given as objects cannot be sent to worker threads',
        'set workers to 0, or name a module in the policy: detectors.modules',
      );
    }
    const results = runFrames({
      frames: this.frames(config, format),
      config,
      workers,
      signal: this.abort.signal,
      ...(workers === 0 && { makeSieve: () => sieveOf(config, detectors) }),
    });
    for await (const { output, counts, rejects } of results) {
      addCounts(this.counts, counts);
      if (onReject) rejects.forEach(onReject);
      if (output.length > 0 && !this.push(output) && !this.destroyed) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    }
  }

  private async *frames(
    config: RunConfig,
    syntax: RecordSyntax,
  ): AsyncGenerator<FrameInput, void, undefined> {
    const { shape, limits } = config.policy;
    const options = { syntax, reuse: false, maxRecordBytes: limits.recordBytes };
    for await (const item of frames(this.chunks, { ...options, ...(shape !== 'auto' && { shape }) })) {
      yield 'oversize' in item ? { oversize: item.oversize, bytesIn: item.bytes } : item;
    }
  }
}

/** See {@link SievePipeline}. @throws TamisError of kind `config` when the policy or key cannot be used */
export function createPipeline(options: PipelineOptions = {}): SievePipeline {
  return new SievePipeline(options);
}

/** The written side of the stream as a source: a chunk is taken when all of it has been read. */
class ChunkSource implements ByteSource {
  readonly name = '-';
  readonly steady = false;
  readonly totalBytes = undefined;
  bytesRead = 0;
  private chunk: Buffer = Buffer.alloc(0);
  private taken: (() => void) | undefined;
  private ended = false;
  private wake: (() => void) | undefined;

  push(chunk: Buffer, taken: () => void): void {
    this.chunk = chunk;
    this.taken = taken;
    this.wake?.();
  }

  end(): void {
    this.ended = true;
    this.wake?.();
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.chunk.length === 0) {
      this.taken?.();
      this.taken = undefined;
      if (this.chunk.length > 0) break;
      if (this.ended) return 0;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const length = Math.min(into.length, this.chunk.length);
    into.set(this.chunk.subarray(0, length));
    this.chunk = this.chunk.subarray(length);
    this.bytesRead += length;
    return length;
  }

  digest(): string | undefined {
    return undefined;
  }

  async close(): Promise<void> {}
}
