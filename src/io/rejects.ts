import type { Reject } from '../core/outcome.js';
import { openSink } from './open-sink.js';
import { refuseSamePath } from './outputs.js';
import type { Sink, SinkResult } from './sink.js';

/** Held back before a write, in UTF-16 units. */
const BATCH = 64 * 1024;

/**
 * Writes down which records were rejected, one JSON object a line:
 * `{"source","offset","length","reason","detector"}`, the last only when a detector was at fault. Never
 * content: the record is found again by its place.
 */
export class RejectsFile {
  readonly #sink: Sink;
  #lines = '';
  #count = 0;

  private constructor(sink: Sink) {
    this.#sink = sink;
  }

  /**
   * @param taken inputs and outputs of the run; `path` must be none of them
   * @throws TamisError of kind `usage` or `io`
   */
  static async create(path: string, taken: readonly (string | undefined)[]): Promise<RejectsFile> {
    await refuseSamePath('the reject file', path, taken);
    return new RejectsFile(await openSink(path));
  }

  get count(): number {
    return this.#count;
  }

  async add(source: string, rejects: readonly Reject[]): Promise<void> {
    for (const { offset, length, reason, detector } of rejects) {
      this.#lines += `${JSON.stringify({ source, offset, length, reason, detector })}\n`;
      this.#count++;
      if (this.#lines.length >= BATCH) await this.#flush();
    }
  }

  /** Publishes the file, also when it is empty: that no record was rejected is worth knowing. */
  async finish(): Promise<SinkResult> {
    await this.#flush();
    return this.#sink.finish();
  }

  abort(): Promise<void> {
    return this.#sink.abort();
  }

  async #flush(): Promise<void> {
    if (this.#lines === '') return;
    const bytes = Buffer.from(this.#lines, 'utf8');
    this.#lines = '';
    await this.#sink.write(bytes);
  }
}
