import type { Sink, SinkResult } from './sink.js';

const LINE_FEED = 10;
const NEWLINE = new Uint8Array([LINE_FEED]);

/**
 * Several sources into one sink. When the last record of a source has no line end, one is put before the
 * next source, so that two records never become one line.
 */
export class JoinedSink implements Sink {
  readonly #into: Sink;
  #last = LINE_FEED;
  #betweenSources = false;

  constructor(into: Sink) {
    this.#into = into;
  }

  get name(): string {
    return this.#into.name;
  }

  /** Says that the bytes that follow come from another source. */
  nextSource(): void {
    this.#betweenSources = true;
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    if (this.#betweenSources && this.#last !== LINE_FEED) await this.#into.write(NEWLINE);
    this.#betweenSources = false;
    this.#last = bytes[bytes.length - 1]!;
    await this.#into.write(bytes);
  }

  finish(): Promise<SinkResult> {
    return this.#into.finish();
  }

  abort(): Promise<void> {
    return this.#into.abort();
  }
}
