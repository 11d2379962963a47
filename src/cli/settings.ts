import type { Command } from 'commander';
import { detectors } from '../../detectors/index.js';
import { TamisError } from '../core/errors.js';
import { type Policy, SCOPES, STYLES } from '../core/policy.js';
import type { RecordSyntax } from '../core/run-config.js';
import { SHAPES } from '../formats/shapes.js';
import type { PolicyLayer } from '../policy/layer.js';
import { PROFILE_NAMES } from '../policy/profiles.js';
import { resolvePolicy } from '../policy/resolve.js';
import { type KeySource, loadKey } from '../pseudonym/key-source.js';
import { randomKey } from '../pseudonym/keys.js';
import { createUi, type LogFormat, type Ui } from './ui.js';

/** Flags that choose a policy. */
export interface PolicyFlags {
  policy?: string;
  profile?: string;
  scope?: string;
  scopeReason?: string;
  style?: string;
  shape?: string;
}

/** Flags that give the key. */
export interface KeyFlags {
  keyFile?: string;
  keyFd?: string;
  keyCommand?: string;
}

export interface UiFlags {
  quiet?: boolean;
  logFormat?: LogFormat;
}

export function addPolicyFlags(command: Command): Command {
  return command
    .option('-p, --policy <file>', 'policy file, YAML or JSON (see `tamis policy`)')
    .option('--profile <name>', `shipped policy: ${PROFILE_NAMES.join(', ')} (default: chat)`)
    .option('--scope <scope>', `where equal values get equal pseudonyms: ${SCOPES.join(', ')}`)
    .option('--scope-reason <text>', 'why scope dataset is needed; lands in the manifest')
    .option('--style <style>', `how pseudonyms look: ${STYLES.join(', ')}`)
    .option('--shape <name>', 'record shape instead of the recognised one (see `tamis policy shapes`)');
}

export function addKeyFlags(command: Command): Command {
  return command
    .option(
      '-k, --key-file <file>',
      'key made by `tamis key new`; without a key, one is made for this run only',
    )
    .option('--key-fd <number>', 'read the key from an open file descriptor')
    .option('--key-command <command>', 'read the key from the output of a shell command');
}

export function addUiFlags(command: Command): Command {
  return command
    .option('-q, --quiet', 'no progress, notes or summary; errors and warnings only')
    .option('--log-format <format>', 'text or json messages on standard error', 'text');
}

export function uiOf(flags: UiFlags): Ui {
  const format = flags.logFormat ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new TamisError('usage', `--log-format: expected text or json, got ${quoted(format)}`);
  }
  return createUi({ format, quiet: flags.quiet ?? false });
}

/** The resolved policy. The loader, with its YAML and schema libraries, is only loaded for a policy file. */
export async function policyOf(flags: PolicyFlags): Promise<Policy> {
  const layer: PolicyLayer = {
    profile: oneOf('--profile', flags.profile, PROFILE_NAMES),
    style: oneOf('--style', flags.style, STYLES),
    shape: oneOf('--shape', flags.shape, ['auto', ...SHAPES.map((shape) => shape.name)]),
    scope: { level: oneOf('--scope', flags.scope, SCOPES), reason: flags.scopeReason },
  };
  if (flags.policy === undefined) return resolvePolicy(layer);
  const { loadPolicy } = await import('../policy/load.js');
  const shapes = SHAPES.map((shape) => shape.name);
  return loadPolicy(flags.policy, { flags: layer, detectors: detectors.map(({ id }) => id), shapes });
}

export interface Key {
  readonly rootKey: Uint8Array;
  /** Made for this run, and gone with it. */
  readonly ephemeral: boolean;
}

export function keyOf(flags: KeyFlags): Key {
  const { keyFile: file, keyFd, keyCommand: command } = flags;
  if (file === undefined && keyFd === undefined && command === undefined) {
    return { rootKey: randomKey(), ephemeral: true };
  }
  const fd = keyFd === undefined ? undefined : wholeNumber('--key-fd', keyFd, 0, 1 << 20);
  const source: KeySource = {
    ...(file !== undefined && { file }),
    ...(fd !== undefined && { fd }),
    ...(command !== undefined && { command }),
  };
  return { rootKey: loadKey(source), ephemeral: false };
}

/** How the input is cut into records. `auto` tells JSON lines and one JSON text apart by the first line. */
export function syntaxOf(format: string | undefined): RecordSyntax | 'auto' {
  return oneOf('--format', format, ['auto', 'jsonl', 'json', 'text'] as const) ?? 'auto';
}

export function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined;
  throw new TamisError('usage', `${flag}: expected one of ${allowed.join(', ')}, got ${quoted(value)}`);
}

export function wholeNumber(flag: string, value: string, min: number, max: number): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new TamisError(
    'usage',
    `${flag}: expected a whole number from ${min} to ${max}, got ${quoted(value)}`,
  );
}

/** A flag's value as messages show it: short, on one line. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 37)}...` : value);
}
