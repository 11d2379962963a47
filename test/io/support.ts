import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { TamisError } from '../../src/core/errors.js';
import type { ByteSource } from '../../src/io/byte-source.js';

/** A new folder, removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tamis-test-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A named pipe. */
export function namedPipe(name = 'pipe'): string {
  const path = join(temporaryFolder(), name);
  execFileSync('mkfifo', [path]);
  return path;
}

/** Folder of the conformance files, which are not part of the repository; undefined when they are not there. */
export function conformanceFolder(name: string): string | undefined {
  const { TAMIS_CONFORMANCE } = process.env;
  const root = TAMIS_CONFORMANCE ?? join(process.cwd(), '../shared/data/conformance');
  const folder = join(root, name);
  return existsSync(folder) ? folder : undefined;
}

export async function readAll(source: ByteSource, bufferBytes = 4096): Promise<Buffer> {
  const parts: Buffer[] = [];
  const buffer = new Uint8Array(bufferBytes);
  for (;;) {
    const count = await source.read(buffer);
    if (count === 0) return Buffer.concat(parts);
    parts.push(Buffer.from(buffer.slice(0, count)));
  }
}

/** What a promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<TamisError> {
  try {
    await promise;
  } catch (error) {
    return error as TamisError;
  }
  throw new Error('was expected to fail');
}

/** A source over bytes in memory, given in pieces of the sizes that `sizes` names, over and over. */
export function memorySource(bytes: Uint8Array, sizes: readonly number[], steady = false): ByteSource {
  let at = 0;
  let turn = 0;
  return {
    name: 'memory.jsonl',
    steady,
    get bytesRead() {
      return at;
    },
    totalBytes: bytes.length,
    async read(into) {
      const size = sizes[turn++ % sizes.length]!;
      const part = bytes.subarray(at, at + Math.min(size, into.length));
      into.set(part);
      at += part.length;
      return part.length;
    },
    digest: () => undefined,
    async close() {},
  };
}
