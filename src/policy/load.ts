import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { TamisError } from '../core/errors.js';
import type { Policy } from '../core/policy.js';
import { readLists } from '../lists/load.js';
import { contradictions } from './checks.js';
import { type PolicyDocument, readDocument } from './document.js';
import { problemsOf } from './issues.js';
import type { PolicyLayer } from './layer.js';
import { describe, didYouMean, formatProblems, type Problem, quote } from './problem.js';
import { mergeLayers, POLICY_HINT } from './resolve.js';
import { ownTypes, type PolicyFile, policySchema } from './schema.js';

/** What a policy file is read against. */
export interface LoadOptions {
  /** What the command line says; it wins over the file. */
  readonly flags?: PolicyLayer;
  /** Ids of the shipped detectors. Given, an unknown id in `detectors.disable` is refused. */
  readonly detectors?: readonly string[];
  /** Names of the record shapes. Given, an unknown `shape` is refused. */
  readonly shapes?: readonly string[];
}

const MAX_BYTES = 2 ** 20;

/**
 * Reads a policy file and resolves it over its profile.
 *
 * @throws TamisError `config` when the file cannot be read, is no YAML or JSON, or is wrong: all problems at
 * once, one a line.
 */
export async function loadPolicy(file: string, options: LoadOptions = {}): Promise<Policy> {
  return parsePolicy(await readPolicyText(file), file, { ...options, directory: dirname(file) });
}

/**
 * Like {@link loadPolicy}, of a text that is already there. `name` is what messages call it, and
 * `directory` what paths of modules are relative to (default: the working directory).
 *
 * @throws TamisError `config`, as loadPolicy does.
 */
export function parsePolicy(
  text: string,
  name: string,
  { flags = {}, directory = '.', ...known }: LoadOptions & { readonly directory?: string } = {},
): Policy {
  refuseKeys(text, name);
  const document = readDocument(text, name);
  if (document.data === null || document.data === undefined) {
    throw new TamisError(
      'config',
      `${name}: expected a policy, got an empty file`,
      'the least is `version: 1`',
    );
  }
  const schema = policySchema(ownTypes(document.data));
  const found = schema.safeParse(document.data);
  const problems = found.success ? [] : problemsOf(found.error.issues, document.data);
  // What can be used is checked further, so that the user sees everything that is wrong at once.
  const layer = found.success ? found.data : usablePart(document.data, problems, schema);
  let policy: Policy | undefined;
  if (layer) {
    const modules = layer.detectors?.modules?.map((path) => resolve(directory, path));
    const { lists, problems: unread } = readLists(layer.lists, directory);
    problems.push(...unread);
    const absolute = { ...layer, detectors: { ...layer.detectors, modules }, lists };
    policy = mergeLayers([absolute, flags]);
    const more = [
      ...contradictions(policy),
      ...unknownNames(layer, known),
      ...missingModules(layer, modules),
    ];
    problems.push(...more.filter((problem) => !problems.some((other) => isWithin(problem.path, other.path))));
  }
  if (!policy || problems.length > 0) throw policyError(problems, name, document);
  return policy;
}

/** A key in a policy would go wherever the policy goes: into version control, reports and screens. */
function refuseKeys(text: string, name: string): void {
  if (/^\s*tamis-key-/.test(text)) {
    throw new TamisError(
      'config',
      `${name}: expected a policy, got a key file`,
      'give a key with --key-file, and a policy with --policy',
    );
  }
  const at = text.search(/tamis-key-[^\s"']{16}/);
  if (at < 0) return;
  const line = text.slice(0, at).split('\n').length;
  throw new TamisError(
    'config',
    `${name}:${line}: expected no key in a policy, got one`,
    'a key that stood here may be known to others: make a new one with `tamis key new`',
  );
}

function policyError(problems: Problem[], name: string, document: PolicyDocument): TamisError {
  const placed = problems.map((problem) => ({ problem, at: document.place(problem) }));
  placed.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.col ?? 0) - (b.at?.col ?? 0));
  const places = new Map(placed.map(({ problem, at }) => [problem, at]));
  const message = formatProblems([...places.keys()], name, (problem) => places.get(problem));
  return new TamisError('config', message, POLICY_HINT);
}

/** The file without the parts that have problems. */
function usablePart(
  data: unknown,
  problems: readonly Problem[],
  schema: z.ZodType<PolicyFile>,
): PolicyFile | undefined {
  if (!isTable(data)) return undefined;
  const rest = { ...structuredClone(data), version: 1 };
  for (const { path } of problems) {
    let table: Record<string, unknown> = rest;
    for (const [depth, key] of path.entries()) {
      const inner = table[key];
      // A list goes as a whole: its items would change their numbers.
      if (depth < path.length - 1 && isTable(inner)) {
        table = inner;
        continue;
      }
      if (key !== 'version') delete table[key];
      break;
    }
  }
  return schema.safeParse(rest).data;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWithin(path: Problem['path'], outer: Problem['path']): boolean {
  const short = Math.min(path.length, outer.length);
  return path.slice(0, short).every((key, at) => key === outer[at]);
}

function unknownNames(layer: PolicyLayer, known: LoadOptions): Problem[] {
  const problems: Problem[] = [];
  // Modules bring ids that are not known before they are loaded.
  if (known.detectors && !layer.detectors?.modules?.length) {
    const own = (layer.detectors?.custom ?? []).map(({ id }) => id);
    const ids = [...known.detectors, ...own];
    own.forEach((id, at) => {
      if (!known.detectors?.includes(id)) return;
      const path = ['detectors', 'custom', at, 'id'];
      problems.push({ path, expected: 'an id of its own', got: `${quote(id)}, a shipped detector` });
    });
    for (const id of Object.keys(layer.detectors?.disable ?? {})) {
      if (ids.includes(id) || (id.endsWith('/*') && ids.some((other) => other.startsWith(id.slice(0, -1))))) {
        continue;
      }
      const advice = didYouMean(id, ids) ?? '`tamis detectors` lists them';
      const path = ['detectors', 'disable', id];
      problems.push({ path, expected: 'the id of a detector', got: quote(id), advice, atKey: true });
    }
  }
  const { shape } = layer;
  if (known.shapes && shape !== undefined && shape !== 'auto' && !known.shapes.includes(shape)) {
    const expected = `one of auto, ${known.shapes.join(', ')}`;
    problems.push({ path: ['shape'], expected, got: quote(shape), advice: didYouMean(shape, known.shapes) });
  }
  return problems;
}

function missingModules(layer: PolicyLayer, absolute: readonly string[] = []): Problem[] {
  return absolute.flatMap((path, at) => {
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    const got = describe(layer.detectors?.modules?.[at]);
    return [{ path: ['detectors', 'modules', at], expected: 'a file, relative to the policy', got }];
  });
}

/** @throws TamisError `config` when the file cannot be read, is too long or no UTF-8 */
export async function readPolicyText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (bytes.length > MAX_BYTES) {
    throw new TamisError('config', `${file}: expected a policy of at most 1MiB, got more`, 'is it the data?');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TamisError('config', `${file}: expected a policy in UTF-8, got other bytes`);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    // In steps and up to a limit: a pipe (`--policy <(...)`) has no size, and /dev/zero has no end.
    const chunks: Uint8Array[] = [];
    for (let length = 0; length <= MAX_BYTES; ) {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(2 ** 16), 0, 2 ** 16);
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const why = READ_ERRORS[code] ?? `cannot be read (${code})`;
    throw new TamisError('config', `${file}: ${why}`, 'name a policy file with --policy', { cause: error });
  } finally {
    await handle?.close();
  }
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such policy file',
  ENOTDIR: 'no such policy file',
  EISDIR: 'expected a policy file, got a directory',
  EACCES: 'no permission to read this policy file',
};
