import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { TamisError } from '../core/errors.js';
import type { ListFile } from '../core/lists.js';

/** `value` or `tag`: what the lines of a file are. */
export type ListFileKind = 'file' | 'hashed';

const MAX_BYTES = 64 * 2 ** 20;
const LONGEST = 500;
/** Key id, colon, 128 bits in base64url. */
export const TAG: RegExp = /^[a-z]{4}:[A-Za-z0-9_-]{22}$/;

/**
 * Reads a list: one entry a line; blank lines and lines that start with `#` do not count. No message repeats an
 * entry: a list may hold what nobody else should see.
 *
 * @throws TamisError `config`, with file and line
 */
export function readListFile(path: string, kind: ListFileKind): ListFile {
  const bytes = bytesOf(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TamisError('config', `${path}: expected a list in UTF-8, got other bytes`);
  }
  const entries: string[] = [];
  text.split('\n').forEach((line, at) => {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) return;
    const place = `${path}:${at + 1}`;
    if (kind === 'hashed' && !TAG.test(entry)) {
      throw new TamisError('config', `${place}: expected a tag made by \`tamis key tag\`, got other text`);
    }
    if (entry.length > LONGEST) {
      throw new TamisError('config', `${place}: expected a value of at most ${LONGEST} characters, got more`);
    }
    entries.push(entry);
  });
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), entries };
}

function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).size > MAX_BYTES) {
      throw new TamisError('config', `${path}: expected a list of at most 64MiB, got more`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof TamisError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new TamisError('config', `${path}: expected a list that can be read, got ${code ?? 'an error'}`);
  }
}
