import type { ByteSource } from './byte-source.js';

/** A source whose first bytes were already looked at: gives them again, then the rest. */
export class HeadedSource implements ByteSource {
  readonly #head: Uint8Array;
  readonly #rest: ByteSource;
  #given = 0;

  constructor(head: Uint8Array, rest: ByteSource) {
    this.#head = head;
    this.#rest = rest;
  }

  get name(): string {
    return this.#rest.name;
  }

  get steady(): boolean {
    return this.#rest.steady;
  }

  get bytesRead(): number {
    return this.#rest.bytesRead;
  }

  get totalBytes(): number | undefined {
    return this.#rest.totalBytes;
  }

  async read(into: Uint8Array): Promise<number> {
    const left = this.#head.subarray(this.#given, this.#given + into.length);
    if (left.length === 0) return this.#rest.read(into);
    into.set(left);
    this.#given += left.length;
    return left.length;
  }

  digest(): string | undefined {
    return this.#rest.digest();
  }

  close(): Promise<void> {
    return this.#rest.close();
  }
}
