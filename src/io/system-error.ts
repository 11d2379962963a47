import { type ErrorKind, TamisError } from '../core/errors.js';

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the system allows',
  EROFS: 'the file system is read-only',
  EIO: 'the device reports an error',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EEXIST: 'something of that name exists already',
  ENOTEMPTY: 'the folder is not empty',
  EBADF: 'it is not open in the right direction',
};

const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'free some space or write elsewhere; nothing incomplete was left under the final name',
  EDQUOT: 'free some space or write elsewhere; nothing incomplete was left under the final name',
  EFBIG: 'raise the limit (ulimit -f) or split the input',
  EACCES: 'check the permissions of the file and of its folder',
  EPERM: 'check the permissions of the file and of its folder',
  ENOENT: 'check the path',
  ENOTDIR: 'check the path',
  EROFS: 'write elsewhere with -o',
  EISDIR: 'give a file',
};

/** Code of a system error, such as `ENOSPC`; empty when it is none. */
export function errorCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

// biome-ignore lint/complexity/useRegexLiterals: a literal would hold raw control characters
const CONTROL = new RegExp('[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]', 'gu');

/** A path as it may be printed: control characters, which could drive a terminal, become `?`. */
export function shown(name: string): string {
  return name === '-' ? 'standard input' : name.replace(CONTROL, '?');
}

/**
 * Puts a system error into our words. The system's own message is not repeated.
 *
 * @param doing what failed, such as `cannot read a.jsonl`
 */
export function systemError(kind: ErrorKind, doing: string, error: unknown, hint?: string): TamisError {
  if (error instanceof TamisError) return error;
  const code = errorCode(error);
  const why = WORDS[code] ?? (code === '' ? 'unexpected error' : `system error ${code.toLowerCase()}`);
  return new TamisError(kind, `${doing}: ${why}`, hint ?? HINTS[code], { cause: error });
}
