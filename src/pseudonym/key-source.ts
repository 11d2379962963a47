import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { TamisError } from '../core/errors.js';
import { formatKey, KEY_PREFIX, MAX_KEY_TEXT, parseKey, randomKey } from './keys.js';
import { keyIdOf } from './pseudonymiser.js';

/** Where a root key comes from: exactly one of the three. */
export interface KeySource {
  /** `--key-file` */
  readonly file?: string;
  /** `--key-fd`: an open file descriptor; read to its end, and closed unless it is a standard stream. */
  readonly fd?: number;
  /** `--key-command`: run by the shell; its standard output is the key, its standard error is ours. */
  readonly command?: string;
}

const MODE = 0o600;
const OTHERS = 0o077;

/**
 * Makes a key file, mode 0600. Never overwrites, nor follows a link.
 *
 * @returns the four letters that name the key
 * @throws TamisError `config` when something is already there, or the file cannot be written
 */
export function createKeyFile(path: string): string {
  const name = keyFileName(path);
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  let fd: number;
  try {
    fd = openSync(path, O_WRONLY | O_CREAT | O_EXCL, MODE);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') {
      throw configError(
        `${name} already exists`,
        'pseudonyms depend on it, so it is not overwritten: choose another name',
      );
    }
    throw configError(
      `${name} cannot be made (${codeOf(error)})`,
      'check that its folder exists and can be written to',
    );
  }
  const key = randomKey();
  const text = formatKey(key);
  try {
    for (let at = 0; at < text.length; ) at += writeSync(fd, text, at);
    fsyncSync(fd);
    return keyIdOf(key);
  } catch (error) {
    unlinkSync(path);
    throw configError(
      `${name} cannot be written (${codeOf(error)})`,
      'free some space, or choose another place',
    );
  } finally {
    closeSync(fd);
    text.fill(0);
    key.fill(0);
  }
}

/**
 * Reads and checks a root key.
 *
 * @throws TamisError `config`; no message, hint or cause holds any part of the key
 */
export function loadKey(source: KeySource): Uint8Array<ArrayBuffer> {
  const { file, fd, command } = source;
  const given = [file, fd, command].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw configError(
      `expected one source of the key, got ${given.length}`,
      'give --key-file, --key-fd or --key-command',
    );
  }
  if (file !== undefined) return keyFromFile(file);
  if (fd !== undefined) return keyFromFd(fd);
  return keyFromCommand(command!);
}

function keyFromFile(path: string): Uint8Array<ArrayBuffer> {
  const name = keyFileName(path);
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw configError(`${name} does not exist`, 'make it with: tamis key new FILE');
    throw configError(`${name} cannot be opened (${code})`, 'check its path and its owner');
  }
  try {
    return readKey(fd, name);
  } finally {
    closeSync(fd);
  }
}

function keyFromFd(fd: number): Uint8Array<ArrayBuffer> {
  const name = `key descriptor ${fd}`;
  if (!Number.isInteger(fd) || fd < 0) {
    throw configError('--key-fd: expected a file descriptor', 'for example: --key-fd 3 3< FILE');
  }
  try {
    fstatSync(fd);
  } catch (error) {
    throw configError(`${name} is not open (${codeOf(error)})`, `for example: --key-fd ${fd} ${fd}< FILE`);
  }
  try {
    return readKey(fd, name);
  } finally {
    // So that no process started later inherits it.
    if (fd > 2) closeSync(fd);
  }
}

function keyFromCommand(command: string): Uint8Array<ArrayBuffer> {
  // Standard input stays ours: it may hold the data. The command itself is not repeated in messages, as it
  // may hold a password.
  const { stdout, error, status, signal } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: MAX_KEY_TEXT + 1,
  });
  try {
    if (error && codeOf(error) !== 'ENOBUFS') {
      throw configError(`key command cannot be run (${codeOf(error)})`, 'run it by hand and see');
    }
    if (!error && status !== 0) {
      throw configError(
        `key command failed (${signal ?? `exit status ${status}`})`,
        'run it by hand and see',
      );
    }
    return parseKey(stdout, 'output of the key command');
  } finally {
    stdout?.fill(0);
  }
}

/** Checks and reads an open file, pipe or socket. Everything is asked of the open file, so nothing can be swapped. */
function readKey(fd: number, name: string): Uint8Array<ArrayBuffer> {
  const buffer = Buffer.alloc(MAX_KEY_TEXT + 1);
  try {
    const stats = fstatSync(fd);
    if (stats.isDirectory())
      throw configError(`${name} is a directory`, 'give the path of a file made by: tamis key new FILE');
    // Windows has no such modes, and those of a socket mean nothing. A shell's <(command) is its owner's only.
    const hasMode = process.platform !== 'win32' && (stats.isFile() || stats.isFIFO());
    if (hasMode && (stats.mode & OTHERS) !== 0) {
      const mode = (stats.mode & 0o777).toString(8).padStart(4, '0');
      throw configError(
        `${name} is open to other users (mode ${mode})`,
        'close it with: chmod 600 FILE; if others may have read it, make a new key',
      );
    }
    let length = 0;
    for (;;) {
      const got = readSync(fd, buffer, length, buffer.length - length, null);
      length += got;
      if (got === 0 || length === buffer.length) break;
    }
    return parseKey(buffer.subarray(0, length), name);
  } catch (error) {
    if (error instanceof TamisError) throw error;
    throw configError(
      `${name} cannot be read (${codeOf(error)})`,
      'check that it is open for reading and not a terminal',
    );
  } finally {
    buffer.fill(0);
  }
}

/** The file's name for messages. A key given in place of a path by mistake must not reach the terminal. */
function keyFileName(path: string): string {
  const maybeKey = path.includes(KEY_PREFIX) || /^[A-Za-z0-9+/_=-]{40,}$/.test(path);
  return maybeKey ? 'key file' : `key file ${path}`;
}

/** Only the code of a system error: its message repeats paths and commands. */
function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

function configError(message: string, hint: string): TamisError {
  return new TamisError('config', message, hint);
}
