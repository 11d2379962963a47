import { createGunzip, type Gunzip } from 'node:zlib';
import { TamisError } from '../core/errors.js';
import type { ByteSource } from './byte-source.js';
import { errorCode, shown } from './system-error.js';

const RAW_BYTES = 64 * 1024;
const PLAIN_BYTES = 128 * 1024;

/**
 * Undoes gzip, any number of members one after another. Zero bytes after the last member are padding;
 * anything else there is an error, because it could be data that would be lost.
 */
export class GunzipSource implements ByteSource {
  readonly #raw: ByteSource;
  readonly #engine: Gunzip = createGunzip({ chunkSize: PLAIN_BYTES });
  readonly #plain: AsyncIterator<Uint8Array>;
  #left: Uint8Array = new Uint8Array(0);
  #ended = false;
  /** Raw bytes handed to the engine, and the piece it got last. */
  #fed = 0;
  #piece: Uint8Array = new Uint8Array(0);

  constructor(raw: ByteSource) {
    this.#raw = raw;
    this.#plain = this.#engine[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    // The engine works in a thread while the reader does something else.
    this.#feed().catch((error) => this.#engine.destroy(error));
  }

  get name(): string {
    return this.#raw.name;
  }

  get steady(): boolean {
    return this.#raw.steady;
  }

  get bytesRead(): number {
    return this.#raw.bytesRead;
  }

  get totalBytes(): number | undefined {
    return this.#raw.totalBytes;
  }

  async read(into: Uint8Array): Promise<number> {
    if (this.#ended) return 0;
    if (this.#left.length === 0) {
      const next = await this.#plain.next().catch((error) => {
        throw this.#damage(error);
      });
      if (next.done) {
        await this.#checkPadding();
        this.#ended = true;
        return 0;
      }
      this.#left = next.value;
    }
    const part = this.#left.subarray(0, into.length);
    into.set(part);
    this.#left = this.#left.subarray(part.length);
    return part.length;
  }

  digest(): string | undefined {
    return this.#raw.digest();
  }

  async close(): Promise<void> {
    this.#engine.destroy();
    await this.#raw.close();
  }

  async #feed(): Promise<void> {
    const buffer = new Uint8Array(RAW_BYTES);
    for (;;) {
      const count = await this.#raw.read(buffer);
      if (count === 0) break;
      this.#piece = buffer.subarray(0, count);
      this.#fed += count;
      // Not called back when the engine fails or finds padding: then the reading side goes on alone.
      await new Promise<void>((resolve) => this.#engine.write(this.#piece, () => resolve()));
    }
    this.#engine.end();
  }

  /** The engine ends at the first zero byte after a member and leaves the rest unread. */
  async #checkPadding(): Promise<void> {
    const consumed = this.#engine.bytesWritten;
    if (consumed === this.#fed) return;
    let rest = this.#piece.subarray(this.#piece.length - (this.#fed - consumed));
    let offset = consumed;
    const buffer = new Uint8Array(RAW_BYTES);
    while (rest.length > 0) {
      const at = rest.findIndex((byte) => byte !== 0);
      if (at !== -1) throw this.#garbage(`at byte ${offset + at}`);
      offset += rest.length;
      rest = buffer.subarray(0, await this.#raw.read(buffer));
    }
  }

  #garbage(where: string): TamisError {
    return new TamisError(
      'data',
      `${shown(this.name)}: something that is not gzip follows the gzip data ${where}`,
      'decompress it with gzip -dc if what follows may be lost, and give the result',
    );
  }

  #damage(error: unknown): unknown {
    if (error instanceof TamisError) return error;
    const code = errorCode(error);
    if (code === 'Z_BUF_ERROR') {
      return new TamisError(
        'data',
        `${shown(this.name)}: the gzip data is cut off at byte ${this.#fed}`,
        'the file is incomplete: copy or download it again',
      );
    }
    // zlib works in pieces and does not say where in a piece it stopped.
    const where = `between bytes ${this.#engine.bytesWritten} and ${this.#fed}`;
    const message = error instanceof Error ? error.message : '';
    // The first header was seen to be right, so a wrong one comes after a complete member.
    if (message === 'incorrect header check') return this.#garbage(where);
    const why = /^incorrect (data|length) check$/.test(message) ? 'wrong checksum' : 'damaged';
    return new TamisError(
      'data',
      `${shown(this.name)}: bad gzip data (${why}) ${where}`,
      'check it with gzip -t, then copy or download it again',
    );
  }
}
