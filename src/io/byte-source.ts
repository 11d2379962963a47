/** Where bytes come from: a file, a pipe, or the decompressed side of either. One reader, one read at a time. */
export interface ByteSource {
  /** As the user gave it; `-` for standard input. */
  readonly name: string;
  /**
   * Whether the bytes are all there already (a file), so that filling a buffer never waits for a producer.
   * From a pipe, what one read gives is processed at once.
   */
  readonly steady: boolean;
  /** Raw (compressed) bytes read so far, for progress. */
  readonly bytesRead: number;
  /** Raw size, when it is known beforehand. */
  readonly totalBytes: number | undefined;
  /**
   * Reads at least one byte into `into`, which must stay untouched until the promise settles.
   *
   * @returns bytes read; 0 at the end
   * @throws TamisError of kind `noInput`, `data` or `io`
   */
  read(into: Uint8Array): Promise<number>;
  /** SHA-256 of the raw bytes, lower-case hex. Undefined before the end is read, or when it was not asked for. */
  digest(): string | undefined;
  close(): Promise<void>;
}

export interface SourceOptions {
  /** Whether a SHA-256 of the raw bytes is kept. */
  readonly hash?: boolean;
}
