import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { TamisError } from '../core/errors.js';
import { errorCode, shown, systemError } from './system-error.js';

/** One file to read. */
export interface Input {
  /** Path to open; `-` for standard input. */
  readonly path: string;
  /** Path below an output folder, with `/`. */
  readonly relative: string;
}

export interface Inputs {
  /** In the order of the arguments; the files of a folder sorted by path. */
  readonly files: readonly Input[];
  /** Arguments that are folders. */
  readonly folders: readonly string[];
  /** Files in folders that were left out: hidden, or of another extension. */
  readonly ignored: number;
}

/** What is taken from a folder. A file that is named is taken whatever its extension. */
const SUPPORTED = /\.(?:jsonl|ndjson|json|txt)(?:\.gz)?$/i;

/**
 * Finds the files behind INPUT arguments; no argument is standard input. Folders are searched recursively;
 * hidden entries and links to folders are left out, links to files are followed.
 *
 * @throws TamisError `noInput` for what is missing or empty, `usage` for `-` given twice
 */
export async function expandInputs(args: readonly string[]): Promise<Inputs> {
  const names = args.length === 0 ? ['-'] : args;
  if (names.filter((name) => name === '-').length > 1) {
    throw new TamisError('usage', 'standard input is given twice', 'give - once');
  }
  const kinds = await Promise.all(names.map(isFolder));
  const folders = names.filter((_, at) => kinds[at]);
  const files: Input[] = [];
  let ignored = 0;
  for (const [at, name] of names.entries()) {
    if (!kinds[at]) {
      files.push({ path: name, relative: basename(name) });
      continue;
    }
    // Below one folder the tree is mirrored as it is; several are told apart by their own names.
    const found = await search(name, folders.length > 1 ? `${basename(resolve(name))}/` : '');
    found.files.sort((a, b) => (a.relative < b.relative ? -1 : 1));
    files.push(...found.files);
    ignored += found.ignored;
  }
  if (files.length === 0) {
    throw new TamisError(
      'noInput',
      `no input file in ${folders.map(shown).join(', ')} (${ignored} ignored)`,
      'folders are searched for .jsonl, .ndjson, .json and .txt, also with .gz; name other files one by one',
    );
  }
  return { files, folders, ignored };
}

async function isFolder(name: string): Promise<boolean> {
  if (name === '-') return false;
  try {
    return (await stat(name)).isDirectory();
  } catch (error) {
    throw systemError('noInput', `cannot read ${shown(name)}`, error);
  }
}

async function search(folder: string, prefix: string): Promise<{ files: Input[]; ignored: number }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
    throw systemError('noInput', `cannot read folder ${shown(folder)}`, error);
  });
  const files: Input[] = [];
  let ignored = 0;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) {
      const below = await search(path, `${prefix}${entry.name}/`);
      for (const file of below.files) files.push(file);
      ignored += below.ignored;
    } else if (!entry.name.startsWith('.') && SUPPORTED.test(entry.name) && (await isRegular(path))) {
      files.push({ path, relative: `${prefix}${entry.name}` });
    } else {
      ignored++;
    }
  }
  return { files, ignored };
}

async function isRegular(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    // A link to nothing is left out; a file that cannot be looked at is not passed over in silence.
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ELOOP') return false;
    throw systemError('noInput', `cannot read ${shown(path)}`, error);
  }
}
