/**
 * Command-line tests as text, after rsc.io/testscript. A script is a list of commands, then files (txtar):
 *
 *     exec tamis run in.jsonl -o out.jsonl     # runs a program; must exit 0
 *     ! exec tamis run missing.jsonl           # must not exit 0
 *     exit 66                                  # exit code of the last exec
 *     stderr 'no such file'                    # regular expression, m flag; also: ! stderr '…', stdout '…'
 *     -- in.jsonl --
 *     {"text":"hello"}
 *
 * Words are split at white space; `'…'` is one word, taken as it is, with `''` for a quote. Elsewhere `$NAME`
 * is replaced. Every script has a folder of its own, `$WORK`, and starts in it. A file name may be `stdout`
 * or `stderr`: that of the last exec. `!` turns a check around. Lines that start with `#` are comments.
 *
 *     stdin FILE              input of the next exec; without it there is none
 *     grep RE FILE            the file matches
 *     cmp A B                 equal bytes
 *     lines N FILE            number of lines
 *     json FILE PATH VALUE    the value at a dotted path of a JSON file is VALUE (JSON); the last line of JSON lines
 *     exists FILE…            files or folders are there
 *     mode 0600 FILE…         permissions
 *     chmod 0644 FILE         changes them
 *     gzip A B                compresses A as B
 *     cp A B; rm FILE…        copies (also stdout); removes
 *     env NAME=VALUE          for the commands that follow
 *     hex FILE BYTES          writes bytes: `hex f.txt fffe6100`
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';

/** How one program ended. */
interface Ended {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

interface State {
  readonly work: string;
  readonly env: Record<string, string>;
  input: string | undefined;
  last: Ended;
}

/** What a command finds out. `undefined` when it is no check: then it cannot be turned around. */
type Verdict = { readonly ok: boolean; readonly why: string } | undefined;

type Run = (state: State, args: readonly string[]) => Verdict | Promise<Verdict>;

const COMMANDS: Readonly<Record<string, Run>> = {
  async exec(state, args) {
    state.last = await execute(state, args);
    state.input = undefined;
    return { ok: state.last.code === 0, why: `exit code ${state.last.code}` };
  },
  exit: ({ last }, [code]) => ({ ok: last.code === Number(code), why: `exit code ${last.code}` }),
  stdout: (state, [regex]) => matches(state, regex, 'stdout'),
  stderr: (state, [regex]) => matches(state, regex, 'stderr'),
  grep: (state, [regex, file]) => matches(state, regex, file!),
  cmp: (state, [a, b]) => ({ ok: read(state, a!).equals(read(state, b!)), why: `${a} and ${b} compared` }),
  lines(state, [count, file]) {
    const found = read(state, file!).toString().split('\n').length - 1;
    return { ok: found === Number(count), why: `${found} lines` };
  },
  json(state, [file, at, value]) {
    const found = valueAt(state, file!, at!);
    return { ok: isDeepStrictEqual(found, JSON.parse(value!)), why: `got ${JSON.stringify(found)}` };
  },
  exists: (state, files) => {
    const there = files.filter((file) => fs.existsSync(place(state, file)));
    return { ok: there.length === files.length, why: `there: ${there.join(', ') || 'none'}` };
  },
  mode(state, [wanted, ...files]) {
    const modes = files.map((file) => fs.statSync(place(state, file)).mode & 0o777);
    return {
      ok: modes.every((mode) => mode === Number.parseInt(wanted!, 8)),
      why: modes.map((m) => m.toString(8)).join(' '),
    };
  },
  chmod: (state, [mode, file]) => {
    fs.chmodSync(place(state, file!), Number.parseInt(mode!, 8));
    return undefined;
  },
  gzip: (state, [from, to]) => write(state, to!, gzipSync(read(state, from!))),
  hex: (state, [file, ...bytes]) => write(state, file!, Buffer.from(bytes.join(''), 'hex')),
  cp: (state, [from, to]) => write(state, to!, read(state, from!)),
  rm(state, files) {
    for (const file of files) fs.rmSync(place(state, file), { recursive: true });
    return undefined;
  },
  stdin(state, [file]) {
    state.input = file!;
    return undefined;
  },
  env(state, settings) {
    for (const setting of settings) {
      const [name = '', ...value] = setting.split('=');
      state.env[name] = value.join('=');
    }
    return undefined;
  },
};

/**
 * Runs a script.
 *
 * @param work an empty folder
 * @param env of the programs; nothing else is inherited
 * @throws Error that names the line and shows what the last program wrote
 */
export async function runScript(
  script: string,
  work: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const none = Buffer.alloc(0);
  const ended = { code: null, stdout: none, stderr: none };
  const state: State = { work, env: { ...env, WORK: work }, input: undefined, last: ended };
  const [commands = '', ...rest] = script.split(/^-- (.+) --\n/m);
  for (let at = 0; at < rest.length; at += 2) write(state, rest[at]!, Buffer.from(rest[at + 1]!));
  for (const [index, line] of commands.split('\n').entries()) {
    const [first, ...others] = words(line, state.env);
    if (first === undefined) continue;
    const negated = first === '!';
    const [name = '', ...args] = negated ? others : [first, ...others];
    const fail = (why: string): Error => {
      const { stdout, stderr } = state.last;
      const shown = [stdout, stderr].map((text) => text.subarray(0, 2000).toString()).join('\n--\n');
      return new Error(`line ${index + 1}: ${line}\n${why}\n${shown}`);
    };
    const run = COMMANDS[name];
    if (run === undefined) throw fail('no such command');
    let verdict: Verdict;
    try {
      verdict = await run(state, args);
    } catch (error) {
      throw fail(String(error));
    }
    if (verdict ? verdict.ok === negated : negated) throw fail(verdict?.why ?? 'not a check');
  }
}

/** Words of a line; none for a comment. */
function words(line: string, env: Readonly<Record<string, string>>): string[] {
  if (line.trimStart().startsWith('#')) return [];
  return Array.from(line.matchAll(/(?:'(?:[^']|'')*'|[^\s'])+/g), ([word]) =>
    word.replace(/'((?:[^']|'')*)'|\$(\w+)/g, (_, quoted: string | undefined, name: string) =>
      quoted === undefined ? (env[name] ?? '') : quoted.replaceAll("''", "'"),
    ),
  );
}

function execute({ work, env, input }: State, [program, ...args]: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program!, args, { cwd: work, env, stdio: 'pipe' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) }),
    );
    child.stdin.on('error', () => {}); // a program may end without reading all of its input
    child.stdin.end(input === undefined ? undefined : fs.readFileSync(path.join(work, input)));
  });
}

function place({ work }: State, file: string): string {
  return path.resolve(work, file);
}

function read(state: State, file: string): Buffer {
  if (file === 'stdout' || file === 'stderr') return state.last[file];
  return fs.readFileSync(place(state, file));
}

function write(state: State, file: string, bytes: Buffer): undefined {
  fs.mkdirSync(path.dirname(place(state, file)), { recursive: true });
  fs.writeFileSync(place(state, file), bytes);
}

function matches(state: State, regex: string | undefined, file: string): Verdict {
  const found = new RegExp(regex!, 'mu').exec(read(state, file).toString())?.[0];
  return { ok: found !== undefined, why: found === undefined ? 'no match' : `matches: ${found}` };
}

function valueAt(state: State, file: string, at: string): unknown {
  const text = read(state, file).toString().trim();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = JSON.parse(text.split('\n').at(-1)!);
  }
  for (const key of at === '.' ? [] : at.split('.')) value = (value as Record<string, unknown>)?.[key];
  return value;
}
