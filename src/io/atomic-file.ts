import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeAll } from './descriptor.js';
import type { Sink, SinkResult } from './sink.js';
import { errorCode, shown, systemError } from './system-error.js';
import { Tally } from './tally.js';

/** Only the owner may read what a run writes. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Beside the final name, so that the rename stays within one file system; short enough for any. */
function partialName(path: string): string {
  const name = Array.from(basename(path)).slice(0, 50).join('');
  return join(dirname(path), `.${name}.tamis-partial-${randomBytes(6).toString('hex')}`);
}

/** A file that appears under its name when it is complete and on disk, and never before. */
export class AtomicFile implements Sink {
  readonly name: string;
  readonly #path: string;
  readonly #partial: string;
  readonly #handle: FileHandle;
  readonly #tally: Tally;
  #writing: Promise<void> | undefined;
  #open = true;
  #gone = false;

  private constructor(name: string, path: string, partial: string, handle: FileHandle, hash: boolean) {
    this.name = name;
    this.#path = path;
    this.#partial = partial;
    this.#handle = handle;
    this.#tally = new Tally(hash);
  }

  /** @throws TamisError of kind `io` when nothing can be written beside `name` */
  static async create(name: string, hash: boolean, makeFolders: boolean): Promise<AtomicFile> {
    try {
      if (makeFolders) await mkdir(dirname(name), { recursive: true, mode: FOLDER_MODE });
      const path = await linkTarget(name);
      const partial = partialName(path);
      const handle = await open(partial, 'wx', FILE_MODE);
      return new AtomicFile(name, path, partial, handle, hash);
    } catch (error) {
      throw systemError('io', `cannot write ${shown(name)}`, error);
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    try {
      this.#writing = writeAll(this.#handle.fd, bytes);
      await this.#writing;
    } catch (error) {
      throw systemError('io', `cannot write ${shown(this.name)}`, error);
    }
    this.#tally.add(bytes);
  }

  async finish(): Promise<SinkResult> {
    try {
      await this.#handle.sync();
      await this.#close();
      await rename(this.#partial, this.#path);
      this.#gone = true;
      await syncFolder(dirname(this.#path));
    } catch (error) {
      await this.abort();
      throw systemError('io', `cannot finish ${shown(this.name)}`, error);
    }
    return { bytes: this.#tally.bytes, sha256: this.#tally.sha256() };
  }

  async abort(): Promise<void> {
    await this.#close().catch(() => {});
    if (this.#gone) return;
    this.#gone = true;
    await unlink(this.#partial).catch(() => {});
  }

  async #close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    // A descriptor must not be closed, and its number reused, under a write that is still going on.
    await this.#writing?.catch(() => {});
    await this.#handle.close();
  }
}

/** What a symbolic link points to is replaced, not the link. */
async function linkTarget(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

/** Makes the rename itself last through a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    // Some file systems cannot sync a folder; the file is complete nevertheless.
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(errorCode(error))) throw error;
  } finally {
    await folder.close();
  }
}
