import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { TamisError } from '../../src/core/errors.js';
import { createKeyFile, type KeySource, loadKey } from '../../src/pseudonym/key-source.js';
import { formatKey, KEY_PREFIX, randomKey } from '../../src/pseudonym/keys.js';
import { keyIdOf } from '../../src/pseudonym/pseudonymiser.js';

const root = mkdtempSync(join(tmpdir(), 'tamis-key-'));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const key = randomKey();
const keyText = formatKey(key).toString();

function file(content: string | Uint8Array = keyText, mode = 0o600): string {
  const path = join(folder, 'k');
  writeFileSync(path, content, { mode });
  chmodSync(path, mode);
  return path;
}

function refusal(run: () => unknown): TamisError {
  try {
    run();
  } catch (error) {
    if (!(error instanceof TamisError)) throw error;
    expect(error.kind).toBe('config');
    expect(error.hint).toBeTruthy();
    expect(error.message[0]).toBe(error.message[0]?.toLowerCase());
    const said = inspect(error, { depth: 9, showHidden: true });
    const secret = keyText.slice(KEY_PREFIX.length).trim();
    for (let at = 0; at + 6 <= secret.length; at++) expect(said).not.toContain(secret.slice(at, at + 6));
    return error;
  }
  throw new Error('accepted');
}
const refused = (source: KeySource): TamisError => refusal(() => loadKey(source));

describe('key files that are made', () => {
  test('are mode 0600, named by their key id, and read back', () => {
    const path = join(folder, 'new');
    const id = createKeyFile(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'latin1')).toMatch(/^tamis-key-v1:[A-Za-z0-9_-]{43}\n$/);
    expect(keyIdOf(loadKey({ file: path }))).toBe(id);
    const other = join(folder, 'other');
    createKeyFile(other);
    expect(readFileSync(other)).not.toEqual(readFileSync(path));
  });

  test('never replace what is there', () => {
    const path = file('something else');
    const error = refusal(() => createKeyFile(path));
    expect(error.message).toBe(`key file ${path} already exists`);
    expect(readFileSync(path, 'utf8')).toBe('something else');
    const link = join(folder, 'link');
    symlinkSync(join(folder, 'target'), link);
    expect(refusal(() => createKeyFile(link)).message).toContain('already exists');
    expect(refusal(() => createKeyFile(folder)).message).toContain('already exists');
  });

  test('need a folder', () => {
    const error = refusal(() => createKeyFile(join(folder, 'no', 'k')));
    expect(error.message).toContain('cannot be made (ENOENT)');
  });
});

describe('--key-file', () => {
  test.each([0o600, 0o400, 0o700])('mode %o is read', (mode) => {
    expect(loadKey({ file: file(keyText, mode) })).toEqual(key);
  });

  test.each([0o644, 0o640, 0o604, 0o660, 0o620, 0o610, 0o601, 0o777])('mode %o is refused', (mode) => {
    const error = refused({ file: file(keyText, mode) });
    expect(error.message).toContain(`open to other users (mode 0${mode.toString(8)})`);
    expect(error.hint).toContain('chmod 600');
  });

  test('the mode of a link’s target counts', () => {
    const link = join(folder, 'link');
    symlinkSync(file(keyText, 0o644), link);
    expect(refused({ file: link }).message).toContain('open to other users');
    chmodSync(join(folder, 'k'), 0o600);
    expect(loadKey({ file: link })).toEqual(key);
  });

  test('line ends and spaces after the key do not matter', () => {
    expect(loadKey({ file: file(`${keyText.trim()} \r\n`) })).toEqual(key);
  });

  test('a missing file, a directory, an empty file, a binary file, a device, a large file', () => {
    expect(refused({ file: join(folder, 'none') }).message).toContain('does not exist');
    expect(refused({ file: join(folder, 'none') }).hint).toContain('tamis key new');
    mkdirSync(join(folder, 'd'), { mode: 0o700 });
    expect(refused({ file: join(folder, 'd') }).message).toContain('is a directory');
    expect(refused({ file: file('') }).message).toContain('is empty');
    expect(refused({ file: file(Uint8Array.from(key)) }).message).toContain('is not a key');
    expect(refused({ file: '/dev/null' }).message).toContain('is empty');
    expect(refused({ file: '/dev/zero' }).message).toContain('is not a key');
    expect(refused({ file: file(keyText + ' '.repeat(100_000)) }).message).toContain(
      'longer than 1024 bytes',
    );
    expect(refused({ file: '' }).message).toContain('does not exist');
    expect(refused({ file: 'a\0b' }).message).toContain('cannot be opened');
  });

  test('weak keys', () => {
    expect(refused({ file: file('hunter2\n') }).message).toContain('passphrase');
    expect(refused({ file: file(formatKey(key.subarray(1))) }).message).toContain('got 31');
    expect(refused({ file: file(formatKey(new Uint8Array(32).fill(65))) }).message).toContain(
      'does not look random',
    );
  });

  test('a key given in place of a path is not repeated', () => {
    for (const mistake of [keyText, keyText.trim(), keyText.trim().slice(KEY_PREFIX.length)]) {
      expect(refused({ file: mistake }).message).toMatch(/^key file (does not exist|cannot be opened)/);
      expect(refusal(() => createKeyFile(join(folder, 'no', mistake.trim()))).message).not.toContain(mistake);
    }
  });
});

describe('--key-fd', () => {
  test('an open file is read to its end and closed', () => {
    const fd = openSync(file(), 'r');
    expect(loadKey({ fd })).toEqual(key);
    expect(() => fstatSync(fd)).toThrow('EBADF');
  });

  test('a file open to others is refused, and closed', () => {
    const fd = openSync(file(keyText, 0o644), 'r');
    expect(refused({ fd }).message).toContain(`key descriptor ${fd} is open to other users`);
    expect(() => fstatSync(fd)).toThrow('EBADF');
  });

  test('a pipe is read, unless others can read it too', () => {
    const path = join(folder, 'pipe');
    spawnSync('mkfifo', ['-m', '600', path]);
    // Opening a pipe waits for its other side; the writer needs no event loop of ours.
    spawn('sh', ['-c', '{ printf tamis-; sleep 0.1; printf %s "$REST"; } > "$PIPE"'], {
      env: { ...process.env, PIPE: path, REST: keyText.slice('tamis-'.length) },
      stdio: 'ignore',
    });
    expect(loadKey({ fd: openSync(path, 'r') })).toEqual(key);
    const both = openSync(path, 'r+');
    chmodSync(path, 0o644);
    expect(refused({ fd: both }).message).toContain('open to other users');
  });

  test('what is no open descriptor is refused', () => {
    for (const fd of [-1, 1.5, Number.NaN])
      expect(refused({ fd }).message).toContain('expected a file descriptor');
    const fd = openSync(file(), 'r');
    closeSync(fd);
    expect(refused({ fd }).message).toBe(`key descriptor ${fd} is not open (EBADF)`);
  });

  test('a descriptor open for writing is refused', () => {
    const fd = openSync(join(folder, 'out'), 'w', 0o600);
    expect(refused({ fd }).message).toContain('cannot be read (EBADF)');
  });
});

describe('--key-command', () => {
  test('its output is the key', () => {
    expect(loadKey({ command: `cat '${file()}'` })).toEqual(key);
    expect(loadKey({ command: `cat < '${file()}' | cat; true` })).toEqual(key);
  });

  test('a command that fails, says nothing, says too much or does not end well is refused', () => {
    expect(refused({ command: 'exit 3' }).message).toBe('key command failed (exit status 3)');
    expect(refused({ command: `cat '${file()}'; exit 1` }).message).toContain('exit status 1');
    expect(refused({ command: 'kill -9 $$' }).message).toContain('SIGKILL');
    expect(refused({ command: 'true' }).message).toContain('output of the key command is empty');
    expect(refused({ command: 'head -c 100000 /dev/zero' }).message).toContain('longer than 1024 bytes');
    expect(refused({ command: 'cat /dev/zero' }).message).toContain('longer than 1024 bytes');
  });

  test('the command is not repeated in messages', () => {
    const error = refused({ command: 'PASSWORD=hunter2 sh -c "exit 4"' });
    expect(inspect(error)).not.toContain('hunter2');
  });

  test('standard input is not the command’s', () => {
    expect(refused({ command: 'cat' }).message).toContain('is empty');
  });
});

test('exactly one source is taken', () => {
  expect(refused({}).message).toContain('got 0');
  expect(refused({ file: file(), command: 'true' }).message).toContain('got 2');
});
