import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { TamisError } from '../core/errors.js';

/** What the text form of a root key starts with; the number changes when the form or the derivation does. */
export const KEY_PREFIX = 'tamis-key-v1:';

/** The largest key in its text form, in bytes; anything longer is some other file. */
export const MAX_KEY_TEXT = 1024;

const KEY_BYTES = 32;
const MAX_KEY_BYTES = 512;
const MAKE_ONE = 'make a key with: tamis key new FILE';

/** A new root key: 32 bytes from the system's random source. Also the key of a run that is given none. */
export function randomKey(): Uint8Array<ArrayBuffer> {
  // A copy of its own: the buffer may be sent to a worker, and a view into a pool would take the pool along.
  const bytes = randomBytes(KEY_BYTES);
  const key = Uint8Array.from(bytes);
  bytes.fill(0);
  return key;
}

/** The text form of a key: prefix, base64url without padding, line end. As bytes, so that they can be overwritten. */
export function formatKey(key: Uint8Array): Buffer {
  return Buffer.from(`${KEY_PREFIX}${Buffer.from(key).toString('base64url')}\n`, 'latin1');
}

/**
 * Reads the text form of a key. White space after it is allowed (editors and secret stores add it: line
 * ends of either kind, spaces), nothing else is. No error holds any part of the text.
 *
 * @param text at most {@link MAX_KEY_TEXT} bytes
 * @param where what the text was read from, for messages
 * @throws TamisError `config`: not a key, shorter than 32 bytes, or clearly not random
 */
export function parseKey(text: Uint8Array, where: string): Uint8Array<ArrayBuffer> {
  if (text.length > MAX_KEY_TEXT) throw refuse(where, `is not a key: longer than ${MAX_KEY_TEXT} bytes`);
  const line = Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1').trimEnd();
  if (line === '') throw refuse(where, 'is empty');
  if (!line.startsWith(KEY_PREFIX)) {
    throw refuse(where, `is not a key: it does not start with "${KEY_PREFIX}" (a passphrase will not do)`);
  }
  const body = line.slice(KEY_PREFIX.length);
  const bytes = Buffer.from(body, 'base64url');
  // node:crypto's decoder skips what it does not know; only the one right spelling is accepted.
  if (bytes.toString('base64url') !== body) throw refuse(where, 'is damaged: it is not base64url');
  const key = Uint8Array.from(bytes);
  bytes.fill(0);
  checkKey(key, body, where);
  return key;
}

function checkKey(key: Uint8Array, body: string, where: string): void {
  if (key.length < KEY_BYTES) {
    throw refuse(where, `is too short: expected ${KEY_BYTES} bytes or more, got ${key.length}`);
  }
  if (key.length > MAX_KEY_BYTES) {
    throw refuse(where, `is too long: expected at most ${MAX_KEY_BYTES} bytes, got ${key.length}`);
  }
  if (!looksRandom(key, body)) throw refuse(where, 'does not look random');
}

/**
 * Refuses what people type or copy instead of random bytes. 32 random bytes fail any one of these less
 * than once in 10^9 keys; that a key passes says little.
 */
function looksRandom(key: Uint8Array, body: string): boolean {
  // Words and hexadecimal digits after the prefix: random base64url has both cases.
  if (!/[A-Z]/.test(body) || !/[a-z]/.test(body)) return false;
  // An encoded passphrase.
  if (key.every((byte) => byte >= 0x20 && byte <= 0x7e)) return false;
  // Few values; few steps between neighbours (00 01 02 ...); the same bytes over again.
  if (new Set(key).size < 16) return false;
  if (new Set(key.map((byte, at) => byte - (key[at - 1] ?? 0))).size < 16) return false;
  for (let period = 1; period <= key.length / 2; period++) {
    if (key.every((byte, at) => at < period || byte === key[at - period])) return false;
  }
  return true;
}

function refuse(where: string, what: string): TamisError {
  return new TamisError('config', `${where} ${what}`, MAKE_ONE);
}
