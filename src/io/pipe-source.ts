import net from 'node:net';
import type { ByteSource } from './byte-source.js';
import { shown, systemError } from './system-error.js';
import { Tally } from './tally.js';

/** What one read of a pipe gives at most on Linux. */
const READ_BYTES = 64 * 1024;
/** Read ahead while the reader is busy; then the producer waits. */
const AHEAD_BYTES = 1024 * 1024;

/**
 * Reads a pipe or a socket by the event loop instead of a thread, because a thread that waits in read(2)
 * cannot be called back: the process would not end before the producer writes again.
 *
 * The socket's own small buffer is used over and over; there are no stream chunks.
 */
export class PipeSource implements ByteSource {
  readonly name: string;
  readonly steady = false;
  readonly totalBytes = undefined;
  readonly #socket: net.Socket;
  readonly #tally: Tally;
  readonly #ahead = new Uint8Array(AHEAD_BYTES);
  #head = 0;
  #tail = 0;
  #ended = false;
  #error: unknown;
  #wake: (() => void) | undefined;

  /** Takes over `fd`. @throws Error when the descriptor is neither a pipe nor a socket */
  constructor(name: string, fd: number, hash: boolean) {
    this.name = name;
    this.#tally = new Tally(hash);
    const options = {
      fd,
      readable: true,
      writable: false,
      onread: {
        buffer: new Uint8Array(READ_BYTES),
        callback: (count: number, bytes: Uint8Array): boolean => this.#take(bytes.subarray(0, count)),
      },
    };
    // The types know `onread` for `connect` only; the constructor takes it as well.
    this.#socket = new net.Socket(options as net.SocketConstructorOpts);
    this.#socket.on('end', () => this.#end(undefined));
    this.#socket.on('error', (error) => this.#end(error));
    this.#socket.on('close', () => this.#end(undefined));
  }

  get bytesRead(): number {
    return this.#tally.bytes;
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.#head === this.#tail) {
      if (this.#error !== undefined) throw systemError('io', `cannot read ${shown(this.name)}`, this.#error);
      if (this.#ended) return 0;
      this.#head = 0;
      this.#tail = 0;
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#socket.resume();
      await woken;
    }
    const count = Math.min(into.length, this.#tail - this.#head);
    into.set(this.#ahead.subarray(this.#head, this.#head + count));
    this.#head += count;
    return count;
  }

  digest(): string | undefined {
    return this.#ended && this.#error === undefined ? this.#tally.sha256() : undefined;
  }

  async close(): Promise<void> {
    this.#socket.destroy();
  }

  /** @returns whether there is room for one more read */
  #take(bytes: Uint8Array): boolean {
    this.#tally.add(bytes);
    this.#ahead.set(bytes, this.#tail);
    this.#tail += bytes.length;
    this.#wake?.();
    return this.#tail + READ_BYTES <= AHEAD_BYTES;
  }

  #end(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    this.#wake?.();
  }
}
