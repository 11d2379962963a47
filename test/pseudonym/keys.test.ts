import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { TamisError } from '../../src/core/errors.js';
import { formatKey, KEY_PREFIX, parseKey, randomKey } from '../../src/pseudonym/keys.js';

/** The error of a refused key, with a check that nothing of the key is in it. */
function refusal(text: string | Uint8Array): TamisError {
  const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text);
  try {
    parseKey(bytes, 'key file k');
  } catch (error) {
    if (!(error instanceof TamisError)) throw error;
    expect(error.kind).toBe('config');
    expect(error.exitCode).toBe(78);
    expect(error.hint).toContain('tamis key new');
    expect(error.cause).toBeUndefined();
    const said = inspect(error, { depth: 9, showHidden: true }).replaceAll(KEY_PREFIX, '');
    const secret = bytes.toString('latin1').replace(KEY_PREFIX, '').trim();
    for (let at = 0; at + 6 <= secret.length; at++) expect(said).not.toContain(secret.slice(at, at + 6));
    return error;
  }
  throw new Error('the key was accepted');
}

const text = (bytes: Uint8Array) => formatKey(bytes).toString();
const LINE = text(Uint8Array.from({ length: 32 }, (_, at) => (at * at * 7 + 201) % 256));

test('a key reads back', () => {
  for (let round = 0; round < 500; round++) {
    const key = randomKey();
    expect(key).toHaveLength(32);
    expect(key.buffer.byteLength).toBe(32);
    expect(formatKey(key).toString()).toMatch(/^tamis-key-v1:[A-Za-z0-9_-]{43}\n$/);
    const read = parseKey(formatKey(key), 'key');
    expect(read).toEqual(key);
    expect(read.buffer.byteLength).toBe(32);
  }
});

test('longer keys are read', () => {
  for (const length of [33, 48, 64, 512]) {
    const key = randomBytes(length);
    expect(Buffer.from(parseKey(formatKey(key), 'key'))).toEqual(key);
  }
  expect(refusal(formatKey(randomBytes(513))).message).toContain('at most 512');
  expect(refusal(formatKey(randomBytes(4096))).message).toContain('longer than 1024 bytes');
});

test('white space after a key is what editors and secret stores add', () => {
  const key = parseKey(Buffer.from(LINE), 'key');
  const bare = LINE.trimEnd();
  for (const end of ['', '\n', '\r\n', '  ', ' \t\r\n\n', '\n\n']) {
    expect(parseKey(Buffer.from(bare + end), 'key')).toEqual(key);
  }
  // Read from the middle of a larger buffer, too.
  expect(parseKey(Buffer.from(`xx${LINE}yy`).subarray(2, 2 + LINE.length), 'key')).toEqual(key);
});

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'is empty'],
  ['only white space', ' \r\n', 'is empty'],
  ['no prefix', LINE.slice(KEY_PREFIX.length), 'does not start with'],
  ['another version', LINE.replace('v1', 'v2'), 'does not start with'],
  ['upper-case prefix', LINE.toUpperCase(), 'does not start with'],
  ['white space before', ` ${LINE}`, 'does not start with'],
  ['byte order mark', `\ufeff${LINE}`, 'does not start with'],
  ['UTF-16', Buffer.from(LINE, 'utf16le'), 'does not start with'],
  ['a passphrase', 'correct horse battery staple', 'a passphrase will not do'],
  ['hexadecimal', randomBytes(32).toString('hex'), 'does not start with'],
  ['binary', Uint8Array.from({ length: 32 }, (_, at) => 255 - at * 5), 'does not start with'],
  ['prefix alone', KEY_PREFIX, 'is too short: expected 32 bytes or more, got 0'],
  ['31 bytes', text(randomBytes(31)), 'is too short: expected 32 bytes or more, got 31'],
  ['16 bytes', text(randomBytes(16)), 'is too short'],
  ['padding', LINE.replace('\n', '=\n'), 'is not base64url'],
  ['plain base64', `${KEY_PREFIX}${Buffer.alloc(32, 0xfb).toString('base64')}`, 'is not base64url'],
  ['space inside', `${LINE.slice(0, 30)} ${LINE.slice(30)}`, 'is not base64url'],
  ['two keys', LINE + LINE, 'is not base64url'],
  ['a comment', `${LINE}# key of 2026\n`, 'is not base64url'],
  ['letter outside the alphabet', LINE.replace(/.\n/, 'é\n'), 'is not base64url'],
  ['bits past the end', LINE.replace(/.\n/, 'B\n'), 'is not base64url'],
  ['zeros', text(new Uint8Array(32)), 'does not look random'],
  ['one byte', text(new Uint8Array(32).fill(0xa7)), 'does not look random'],
  ['fifteen different bytes', text(randomBytes(32).map((byte) => byte % 15)), 'does not look random'],
  ['counting', text(Uint8Array.from({ length: 32 }, (_, at) => at)), 'does not look random'],
  [
    'counting down in threes',
    text(Uint8Array.from({ length: 32 }, (_, at) => 250 - 3 * at)),
    'does not look random',
  ],
  ['16 bytes twice', text(doubled()), 'does not look random'],
  [
    'an encoded passphrase',
    text(Buffer.from('correct horse battery staple, and more words')),
    'does not look random',
  ],
  [
    'words after the prefix',
    `${KEY_PREFIX}correct-horse-battery-staple-and-some-words`,
    'does not look random',
  ],
  [
    'hexadecimal after the prefix',
    `${KEY_PREFIX}${'0f1e2d3c4b5a69788796a5b4c3d2e1f0'.repeat(2)}`,
    'does not look random',
  ],
])('refused: %s', (_name, key, message) => {
  expect(refusal(key).message).toContain(message);
});

function doubled(): Uint8Array {
  const half = Buffer.from('9f03c1d27e5ab84460f1e83957ac0b2d', 'hex');
  return Buffer.concat([half, half]);
}
