import fs from 'node:fs';
import { promisify } from 'node:util';
import type { ByteSource } from './byte-source.js';
import { readSome } from './descriptor.js';
import { errorCode, shown, systemError } from './system-error.js';
import { Tally } from './tally.js';

const closeDescriptor = promisify(fs.close);

/** Reads a regular file or a device straight into the caller's buffer, without Node's streams. */
export class FileSource implements ByteSource {
  readonly name: string;
  readonly steady: boolean;
  readonly totalBytes: number | undefined;
  readonly #fd: number;
  readonly #tally: Tally;
  #ended = false;
  #pending: Promise<number> | undefined;

  /** Takes over `fd`, except standard input, which stays open. */
  constructor(name: string, fd: number, stat: fs.Stats, hash: boolean) {
    this.name = name;
    this.#fd = fd;
    this.steady = stat.isFile();
    this.totalBytes = stat.isFile() ? stat.size : undefined;
    this.#tally = new Tally(hash);
  }

  get bytesRead(): number {
    return this.#tally.bytes;
  }

  async read(into: Uint8Array): Promise<number> {
    if (this.#ended) return 0;
    let count: number;
    try {
      this.#pending = readSome(this.#fd, into);
      count = await this.#pending;
    } catch (error) {
      const kind = errorCode(error) === 'EISDIR' ? 'noInput' : 'io';
      throw systemError(kind, `cannot read ${shown(this.name)}`, error);
    } finally {
      this.#pending = undefined;
    }
    if (count === 0) this.#ended = true;
    else this.#tally.add(into.subarray(0, count));
    return count;
  }

  digest(): string | undefined {
    return this.#ended ? this.#tally.sha256() : undefined;
  }

  async close(): Promise<void> {
    if (this.#fd === 0) return;
    // A descriptor must not be closed, and its number reused, under a read that is still going on.
    await this.#pending?.catch(() => {});
    await closeDescriptor(this.#fd).catch(() => {});
  }
}
