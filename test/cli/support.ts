import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command: worker threads need real JavaScript files. */
export const MAIN: string = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

export function temporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'tamis-test-'));
}

/** A folder with an executable `tamis`, for shells. */
export function makeShim(folder: string): string {
  const bin = path.join(folder, 'bin');
  fs.mkdirSync(bin);
  const shim = path.join(bin, 'tamis');
  fs.writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`, { mode: 0o755 });
  return bin;
}

/** How one run of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface TamisOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with the running process; without it, standard input is empty. */
  readonly drive?: (child: ChildProcessWithoutNullStreams) => void;
}

/** Runs the built command. */
export function tamis(args: readonly string[], { cwd, env, drive }: TamisOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const PATH = process.env['PATH'] ?? '';
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { PATH, ...env }, stdio: 'pipe' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() }),
    );
    child.stdin.on('error', () => {});
    if (drive === undefined) child.stdin.end();
    else drive(child);
  });
}

/** What a manifest says of the records of its run. */
export interface RecordCounts {
  readonly in: number;
  readonly kept: number;
  readonly dropped: number;
  readonly rejected: number;
  readonly changed: number;
}

/** Reads the records of a manifest, and checks that they add up. */
export function recordsOf(manifest: string): RecordCounts {
  const { records } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as { records: RecordCounts };
  if (records.in !== records.kept + records.dropped + records.rejected) {
    throw new Error(`records do not add up: ${JSON.stringify(records)}`);
  }
  return records;
}

/** Every file below a folder, with its bytes; to look for what must be nowhere. */
export function everyFile(folder: string): Map<string, Buffer> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return new Map(files.map((name) => [name, fs.readFileSync(path.join(folder, name))]));
}
