import fs from 'node:fs';
import { promisify } from 'node:util';
import { writeAll } from './descriptor.js';
import { ClosedPipe, type Sink, type SinkResult } from './sink.js';
import { errorCode, shown, systemError } from './system-error.js';
import { Tally } from './tally.js';

const sync = promisify(fs.fsync);
const closeDescriptor = promisify(fs.close);

/** Writes straight to standard output, a pipe or a device: what is written cannot be taken back. */
export class DescriptorSink implements Sink {
  readonly name: string;
  readonly #fd: number;
  readonly #tally: Tally;
  #closed = false;

  /** Takes over `fd`, except standard output, which stays open. */
  constructor(name: string, fd: number, hash: boolean) {
    this.name = name;
    this.#fd = fd;
    this.#tally = new Tally(hash);
  }

  async write(bytes: Uint8Array): Promise<void> {
    try {
      await writeAll(this.#fd, bytes);
    } catch (error) {
      throw this.#explain(error);
    }
    this.#tally.add(bytes);
  }

  async finish(): Promise<SinkResult> {
    try {
      // Only a file (`> out.jsonl`) can still fail here: a full disk may show up no earlier.
      if (fs.fstatSync(this.#fd).isFile()) await sync(this.#fd);
    } catch (error) {
      throw this.#explain(error);
    }
    await this.#close();
    return { bytes: this.#tally.bytes, sha256: this.#tally.sha256() };
  }

  abort(): Promise<void> {
    return this.#close();
  }

  async #close(): Promise<void> {
    if (this.#closed || this.#fd === 1) return;
    this.#closed = true;
    await closeDescriptor(this.#fd).catch(() => {});
  }

  #explain(error: unknown): Error {
    const code = errorCode(error);
    if (code === 'EPIPE' || code === 'ECONNRESET') return new ClosedPipe();
    const name = this.name === '-' ? 'standard output' : shown(this.name);
    return systemError('io', `cannot write ${name}`, error);
  }
}
