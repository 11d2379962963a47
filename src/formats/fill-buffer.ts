import type { ByteSource } from '../io/byte-source.js';

const LINE_FEED = 10;
/** So that there is room behind any rest. */
const LEAST_CAPACITY = 16;

/** Bytes that were read and not yet given away. */
export class FillBuffer {
  readonly #capacity: number;
  readonly #reuse: boolean;
  #bytes: Buffer;
  /** A buffer of the usual size that was given away and is free again at the next pull. */
  #lent: Buffer | undefined;
  /** Bytes held. */
  length = 0;
  /** End of the last whole line; 0 when there is none. */
  lineEnd = 0;

  /**
   * @param capacity usual size in bytes
   * @param reuse whether given bytes are valid only until the next {@link take}, so that two buffers serve for all
   */
  constructor(capacity: number, reuse: boolean) {
    this.#capacity = Math.max(capacity, LEAST_CAPACITY);
    this.#reuse = reuse;
    this.#bytes = allocate(this.#capacity);
  }

  get bytes(): Buffer {
    return this.#bytes;
  }

  get isFull(): boolean {
    return this.length === this.#bytes.length;
  }

  /** One read behind the bytes held. @returns whether there was anything */
  async fill(source: ByteSource): Promise<boolean> {
    const count = await source.read(this.#bytes.subarray(this.length));
    const last = this.#bytes.subarray(this.length, this.length + count).lastIndexOf(LINE_FEED);
    if (last !== -1) this.lineEnd = this.length + last + 1;
    this.length += count;
    return count > 0;
  }

  /** Makes room for a long record. Doubles, so that copying stays linear. */
  grow(most: number): void {
    const grown = allocate(Math.min(this.#bytes.length * 2, most));
    this.#bytes.copy(grown, 0, 0, this.length);
    this.#bytes = grown;
  }

  /** Gives away the first `count` bytes and keeps the rest, in another buffer. */
  take(count: number): Buffer {
    const held = this.#bytes;
    const rest = this.length - count;
    // Much smaller than its buffer: a copy is cheaper than another buffer.
    if (!this.#reuse && count * 4 < held.length) {
      const copy = allocate(count);
      held.copy(copy, 0, 0, count);
      held.copyWithin(0, count, this.length);
      this.#keep(rest);
      return copy;
    }
    // A long record has made the buffer grow; the next one has the usual size again, if the rest allows.
    const size = Math.max(this.#capacity, rest + (rest >> 1));
    const free = this.#lent;
    this.#bytes = free !== undefined && size === this.#capacity ? free : allocate(size);
    held.copy(this.#bytes, 0, count, this.length);
    this.#lent = this.#reuse && held.length === this.#capacity ? held : undefined;
    this.#keep(rest);
    return held.subarray(0, count);
  }

  /** Forgets the first `count` bytes. */
  skip(count: number): void {
    this.#bytes.copyWithin(0, count, this.length);
    this.#keep(this.length - count);
  }

  #keep(rest: number): void {
    this.length = rest;
    this.lineEnd = this.#bytes.subarray(0, rest).lastIndexOf(LINE_FEED) + 1;
  }
}

/** Not from Node's shared pool: a frame's memory is transferred to a worker as a whole. */
function allocate(size: number): Buffer {
  return Buffer.from(new ArrayBuffer(size));
}
