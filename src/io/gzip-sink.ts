import { createGzip, type Gzip } from 'node:zlib';
import type { Sink, SinkResult } from './sink.js';

/** Place, in the gzip header, of the number of the operating system. */
const OS_BYTE = 9;
const OS_UNKNOWN = 255;

/** Compresses into another sink. The header names neither a time nor a system: same bytes in, same bytes out. */
export class GzipSink implements Sink {
  readonly #into: Sink;
  readonly #engine: Gzip = createGzip({ level: 6 });
  /** Settles when the engine's output is all written, or could not be. */
  readonly #drained: Promise<void>;
  #failure: unknown;

  constructor(into: Sink) {
    this.#into = into;
    this.#drained = this.#drain();
    // The failure is thrown by the next write or by finish, not here.
    this.#drained.catch((error) => {
      this.#failure = error;
    });
  }

  get name(): string {
    return this.#into.name;
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    const taken = new Promise<void>((resolve) => this.#engine.write(bytes, () => resolve()));
    // The engine does not call back once its output has failed.
    await Promise.race([taken, this.#drained]);
    if (this.#failure !== undefined) throw this.#failure;
  }

  async finish(): Promise<SinkResult> {
    this.#engine.end();
    try {
      await this.#drained;
    } catch (error) {
      await this.abort();
      throw error;
    }
    return this.#into.finish();
  }

  async abort(): Promise<void> {
    this.#engine.destroy();
    // The inner file must not be closed under a write that is still going on.
    await this.#drained.catch(() => {});
    await this.#into.abort();
  }

  async #drain(): Promise<void> {
    let written = 0;
    for await (const chunk of this.#engine as AsyncIterable<Uint8Array>) {
      if (written <= OS_BYTE && OS_BYTE < written + chunk.length) chunk[OS_BYTE - written] = OS_UNKNOWN;
      await this.#into.write(chunk);
      written += chunk.length;
    }
  }
}
