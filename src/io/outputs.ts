import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TamisError } from '../core/errors.js';
import type { Input, Inputs } from './inputs.js';
import { isStandardOutput } from './open-sink.js';
import { canonicalPath, fileIdentity, isWithin } from './paths.js';
import { errorCode, shown, systemError } from './system-error.js';

/** Which input goes to which output. */
export interface Route {
  readonly input: Input;
  /** Undefined: standard output. */
  readonly output: string | undefined;
}

export interface Routes {
  readonly routes: readonly Route[];
  /** Whether all inputs go, one after another, into one output: wrap it in a `JoinedSink`. */
  readonly joined: boolean;
  /** Whether folders are made for the outputs (`-o DIR`). */
  readonly makeFolders: boolean;
}

/**
 * Decides where every input goes.
 *
 * | inputs | `-o` | output |
 * |---|---|---|
 * | any | none, `-` | standard output, one input after another |
 * | any | a device, a named pipe | there, one input after another |
 * | one file or standard input | FILE | that file |
 * | one file | an existing folder, or `NAME/` | a file of the input's name in it |
 * | several files, or a folder | DIR | a file for each input, in the same tree |
 *
 * @param output the value of `-o`, when given
 * @throws TamisError `usage` when an output would overwrite an input or another output, or lie in an input folder
 */
export async function planOutputs(inputs: Inputs, output: string | undefined): Promise<Routes> {
  const { files, folders } = inputs;
  const several = files.length > 1 || folders.length > 0;
  if (output === undefined || isStandardOutput(output)) {
    await refuseOwnInput(files);
    const routes = files.map((input) => ({ input, output: undefined }));
    return { routes, joined: files.length > 1, makeFolders: false };
  }
  const target = await kindOf(output);
  if (target === 'special') {
    const routes = files.map((input) => ({ input, output }));
    return { routes, joined: files.length > 1, makeFolders: false };
  }
  const intoFolder = several || target === 'folder' || output.endsWith('/');
  if (intoFolder && target === 'file') {
    throw new TamisError(
      'usage',
      `several inputs cannot go into one file ${shown(output)}`,
      'give a folder with -o, or leave -o out and redirect standard output',
    );
  }
  if (intoFolder && files.some((input) => input.path === '-')) {
    throw new TamisError('usage', 'standard input has no name in a folder', 'name a file with -o');
  }
  await refuseInside(output, folders);
  const routes = files.map((input) => ({
    input,
    output: intoFolder ? join(output, several ? input.relative : basename(input.path)) : output,
  }));
  await refuseOverlap(routes);
  return { routes, joined: false, makeFolders: intoFolder };
}

/** @throws TamisError `usage` when `path`, named by `what` (`--rejects`), is one of `taken` */
export async function refuseSamePath(
  what: string,
  path: string,
  taken: readonly (string | undefined)[],
): Promise<void> {
  if ((await kindOf(path)) === 'special') return;
  const own = await canonicalPath(path);
  for (const other of taken) {
    if (other === undefined || other === '-' || (await canonicalPath(other)) !== own) continue;
    throw new TamisError(
      'usage',
      `${what} ${shown(path)} is also another file of this run: input, output, key, policy or evidence`,
      'choose another name',
    );
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'special' | 'missing'> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'missing';
    throw systemError('io', `cannot write ${shown(path)}`, error);
  }
}

/** `tamis run a.jsonl >> a.jsonl` would read what it writes. */
async function refuseOwnInput(files: readonly Input[]): Promise<void> {
  let own: string;
  try {
    const found = fstatSync(1);
    if (!found.isFile()) return;
    own = `${found.dev}:${found.ino}`;
  } catch {
    return;
  }
  for (const { path } of files) {
    if (path !== '-' && (await fileIdentity(path)) === own) throw overwrites(path);
  }
}

async function refuseInside(output: string, folders: readonly string[]): Promise<void> {
  const place = await canonicalPath(output);
  for (const folder of folders) {
    if (!isWithin(place, await canonicalPath(folder))) continue;
    throw new TamisError(
      'usage',
      `the output ${shown(output)} lies in the input folder ${shown(folder)}`,
      'the next run would read it as input: write elsewhere',
    );
  }
}

async function refuseOverlap(routes: readonly Route[]): Promise<void> {
  const inputs = new Map<string, string>();
  for (const { input } of routes) {
    const identity = input.path === '-' ? undefined : await fileIdentity(input.path);
    if (identity !== undefined) inputs.set(identity, input.path);
  }
  const taken = new Map<string, string>();
  for (const { input, output } of routes) {
    if (output === undefined) continue;
    const place = await canonicalPath(output);
    const other = taken.get(place);
    if (other !== undefined) {
      throw new TamisError(
        'usage',
        `${shown(other)} and ${shown(input.path)} would both be written to ${shown(output)}`,
        'run them one by one with different outputs',
      );
    }
    taken.set(place, input.path);
    const overwritten = inputs.get((await fileIdentity(output)) ?? '');
    if (overwritten !== undefined) throw overwrites(overwritten);
  }
}

function overwrites(path: string): TamisError {
  return new TamisError(
    'usage',
    `the output would overwrite the input ${shown(path)}`,
    'choose another output; the original is not replaced in place',
  );
}
