import { open as openCallback } from 'node:fs';
import { constants, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { TamisError } from '../core/errors.js';
import { AtomicFile } from './atomic-file.js';
import { DescriptorSink } from './descriptor-sink.js';
import { GzipSink } from './gzip-sink.js';
import type { Sink, SinkOptions } from './sink.js';
import { errorCode, shown, systemError } from './system-error.js';

const openDescriptor = promisify(openCallback);

/** Names of standard output that a stat would take for the file behind it. */
const STANDARD_OUTPUT: ReadonlySet<string> = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);

export function isStandardOutput(path: string | undefined): boolean {
  return path === undefined || STANDARD_OUTPUT.has(path);
}

/**
 * Opens an output. No path: standard output. A path that ends in `.gz` is compressed. A device or a named
 * pipe is written directly; anything else appears under its name when it is finished.
 *
 * @throws TamisError of kind `io`, or `usage` for a folder
 */
export async function openSink(path: string | undefined, options: SinkOptions = {}): Promise<Sink> {
  const hash = options.hash ?? false;
  if (path === undefined || isStandardOutput(path)) return new DescriptorSink('-', 1, hash);
  let sink: Sink;
  if (await isSpecial(path)) sink = await openSpecial(path, hash);
  else sink = await AtomicFile.create(path, hash, options.makeFolders ?? false);
  return path.toLowerCase().endsWith('.gz') ? new GzipSink(sink) : sink;
}

/** Whether something stands at `path` that is neither a file nor a folder. */
export async function isSpecial(path: string): Promise<boolean> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new TamisError('usage', `cannot write ${shown(path)}: is a folder`, 'name a file in it');
    }
    return !found.isFile();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw systemError('io', `cannot write ${shown(path)}`, error);
  }
}

async function openSpecial(path: string, hash: boolean): Promise<Sink> {
  try {
    return new DescriptorSink(path, await openDescriptor(path, constants.O_WRONLY), hash);
  } catch (error) {
    throw systemError('io', `cannot write ${shown(path)}`, error);
  }
}
