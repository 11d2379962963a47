import { createHash, type Hash } from 'node:crypto';

/** Counts bytes as they pass and, if asked, hashes them. */
export class Tally {
  bytes = 0;
  readonly #hash: Hash | undefined;
  #hex: string | undefined;

  constructor(hash: boolean) {
    this.#hash = hash ? createHash('sha256') : undefined;
  }

  add(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    this.#hash?.update(bytes);
  }

  /** SHA-256 in lower-case hex; nothing can be added afterwards. */
  sha256(): string | undefined {
    this.#hex ??= this.#hash?.digest('hex');
    return this.#hex;
  }
}
