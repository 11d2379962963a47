/** What a finished sink wrote. */
export interface SinkResult {
  /** Bytes as stored (compressed, if so). */
  readonly bytes: number;
  /** Of those bytes, lower-case hex; only when it was asked for. */
  readonly sha256: string | undefined;
}

/** Where bytes go. One writer, one call at a time. */
export interface Sink {
  /** As the user gave it; `-` for standard output. */
  readonly name: string;
  /**
   * Resolves when the sink is done with `bytes`, which must stay untouched until then.
   *
   * @throws TamisError of kind `io`; {@link ClosedPipe} when nobody reads any more
   */
  write(bytes: Uint8Array): Promise<void>;
  /** Publishes what was written. A file appears under its final name here and not before. */
  finish(): Promise<SinkResult>;
  /** Takes back what can be taken back. Never throws; does nothing after {@link finish}. */
  abort(): Promise<void>;
}

export interface SinkOptions {
  /** Whether a SHA-256 of the stored bytes is kept. */
  readonly hash?: boolean;
  /** Whether missing folders on the way to the file are made, readable by their owner only. */
  readonly makeFolders?: boolean;
}

/** The reader of a pipe has gone (`tamis run … | head`): the run ends quietly. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';

  constructor() {
    super('the reader has closed the pipe');
  }
}
