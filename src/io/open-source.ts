import fs from 'node:fs';
import { promisify } from 'node:util';
import { TamisError } from '../core/errors.js';
import type { ByteSource, SourceOptions } from './byte-source.js';
import { FileSource } from './file-source.js';
import { GunzipSource } from './gunzip-source.js';
import { HeadedSource } from './headed-source.js';
import { PipeSource } from './pipe-source.js';
import { readHead, refuseForeign, signatureOf } from './signature.js';
import { shown, systemError } from './system-error.js';

const openDescriptor = promisify(fs.open);
const statDescriptor = promisify(fs.fstat);
const closeDescriptor = promisify(fs.close);

/** Compressions that have no reliable first bytes, or that a name promises. */
const FOREIGN_NAMES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  '.zst': ['zstd', 'decompress with zstd -dc | tamis run'],
  '.br': ['brotli', 'decompress with brotli -dc | tamis run'],
  '.xz': ['xz', 'decompress with xz -dc | tamis run'],
  '.bz2': ['bzip2', 'decompress with bzip2 -dc | tamis run'],
};

/**
 * Opens an input: a path, or `-` for standard input. gzip is recognised by its first bytes and undone.
 *
 * @throws TamisError `noInput` when it cannot be opened, `data` when it is of a kind that is not read
 */
export async function openSource(path: string, options: SourceOptions = {}): Promise<ByteSource> {
  const raw = await openRaw(path, options.hash ?? false);
  try {
    return await decoded(raw);
  } catch (error) {
    await raw.close();
    throw error;
  }
}

async function openRaw(path: string, hash: boolean): Promise<ByteSource> {
  const isStandardInput = path === '-';
  let fd = 0;
  try {
    if (!isStandardInput) fd = await openDescriptor(path, 'r');
    const stat = await statDescriptor(fd);
    if (stat.isDirectory()) {
      if (!isStandardInput) await closeDescriptor(fd);
      throw new TamisError('noInput', `cannot read ${shown(path)}: is a folder`, 'give a file');
    }
    if (!stat.isFIFO() && !stat.isSocket()) return new FileSource(path, fd, stat, hash);
    try {
      return new PipeSource(path, fd, hash);
    } catch {
      return new FileSource(path, fd, stat, hash);
    }
  } catch (error) {
    throw systemError('noInput', `cannot read ${shown(path)}`, error);
  }
}

async function decoded(raw: ByteSource): Promise<ByteSource> {
  const { name } = raw;
  for (const [ending, [what, hint]] of Object.entries(FOREIGN_NAMES)) {
    if (name.toLowerCase().endsWith(ending)) {
      throw new TamisError('data', `${shown(name)}: ${what} is not supported yet`, hint);
    }
  }
  const head = await readHead(raw);
  const signature = signatureOf(head);
  refuseForeign(name, signature);
  const source = new HeadedSource(head, raw);
  if (signature?.kind !== 'gzip') {
    if (!name.toLowerCase().endsWith('.gz')) return source;
    throw new TamisError(
      'data',
      `${shown(name)}: the name ends in .gz but the content is not gzip`,
      'rename the file if it is plain text, or copy it again',
    );
  }
  const plain = new GunzipSource(source);
  const plainHead = await readHead(plain);
  const inner = signatureOf(plainHead);
  if (inner?.kind === 'gzip') {
    throw new TamisError('data', `${shown(name)}: compressed twice`, 'decompress with gzip -dc | tamis run');
  }
  refuseForeign(name, inner);
  return new HeadedSource(plainHead, plain);
}
