import { DELETED, fold } from '../fold.js';
import type { Edit } from './rewrite.js';
import { decodeUtf8 } from './utf8-text.js';

/**
 * Base64 and base64url of text. The token as a whole is what a finding inside maps to, as no part of it can be
 * replaced. What decodes to anything but text is left: most long tokens are keys, hashes, names or pictures.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4648
 */
export function base64(text: string): Edit[] {
  const edits: Edit[] = [];
  let at = STRIDE - 1;
  // A token of sixteen has a unit at every sixteenth place.
  while (at < text.length) {
    if (VALUES[text.charCodeAt(at)]! < 0) {
      at += STRIDE;
      continue;
    }
    const start = tokenStart(text, at);
    let end = tokenEnd(text, at);
    if (end - start >= STRIDE) {
      end = wrappedEnd(text, start, end);
      const made = decoded(text, start, end);
      if (made !== undefined) edits.push({ start, end: paddedEnd(text, end), text: made });
    }
    at = Math.max(at, end) + STRIDE;
  }
  return edits;
}

/** Least length of a token: twelve characters and more. */
const STRIDE = 16;
const HALF = STRIDE / 2;
/** A longer one is no message of a person. */
const MAX_TOKEN = 1 << 20;
const MIN_CHARACTERS = 12;
/** Bytes that are decoded before the rest is. */
const SAMPLE = 48;
/** Lines of wrapped base64 are 64 or 76 long. */
const MIN_LINE = 60;

const VALUES = new Int8Array(0x10000).fill(-1);
for (const [value, digit] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  VALUES[digit.charCodeAt(0)] = value;
}
VALUES[45] = 62;
VALUES[95] = 63;

/** Whether a text may hold base64: a quick look. A token has a place in its first half where we look. */
export function hasLongToken(text: string): boolean {
  const last = text.length - HALF;
  for (let at = HALF - 1; at < last; at += HALF) {
    // From the far end: prose meets a space soonest there.
    if (
      VALUES[text.charCodeAt(at + HALF)]! < 0 ||
      VALUES[text.charCodeAt(at + 4)]! < 0 ||
      VALUES[text.charCodeAt(at)]! < 0 ||
      VALUES[text.charCodeAt(at + 6)]! < 0 ||
      VALUES[text.charCodeAt(at + 2)]! < 0
    ) {
      continue;
    }
    if (tokenEnd(text, at) - tokenStart(text, at) >= STRIDE) return true;
  }
  return false;
}

function tokenStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < STRIDE && VALUES[text.charCodeAt(start - 1)]! >= 0) start--;
  return start;
}

function tokenEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && VALUES[text.charCodeAt(end)]! >= 0) end++;
  return end;
}

/** The end of the last of its lines, when the token fills its line and goes on. */
function wrappedEnd(text: string, start: number, end: number): number {
  const width = end - start;
  if (width < MIN_LINE) return end;
  for (let at = end; ; ) {
    if (text.charCodeAt(at) === 13) at++;
    if (text.charCodeAt(at) !== 10) return end;
    const next = tokenEnd(text, at + 1);
    if (next === at + 1 || next - at - 1 > width) return end;
    end = next;
    if (next - at - 1 < width) return end;
    at = next;
  }
}

function paddedEnd(text: string, end: number): number {
  let at = end;
  while (at < end + 2 && text.charCodeAt(at) === 61) at++;
  return at;
}

function decoded(text: string, start: number, end: number): string | undefined {
  if (end - start > MAX_TOKEN) return undefined;
  const sample = textOf(bytesOf(text, start, Math.min(end, start + SAMPLE)), end - start > SAMPLE);
  if (sample === undefined) return undefined;
  const made = end - start > SAMPLE ? textOf(bytesOf(text, start, end), false) : sample;
  return made !== undefined && made.length >= MIN_CHARACTERS ? made : undefined;
}

function bytesOf(text: string, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(((end - start) * 3) >> 2);
  let bits = 0;
  let count = 0;
  let size = 0;
  for (let at = start; at < end; at++) {
    const value = VALUES[text.charCodeAt(at)]!;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[size++] = (bits >> count) & 0xff;
    }
  }
  return bytes.subarray(0, size);
}

/** Text as detectors see it; undefined when it is none. @param cut whether the last character may be cut off */
function textOf(bytes: Uint8Array, cut: boolean): string | undefined {
  let made = '';
  let at = 0;
  let plain = 0;
  for (const { codePoint, length } of decodeUtf8(bytes)) {
    at += length;
    if (codePoint < 0) {
      if (cut && at > bytes.length - 3) break;
      return undefined;
    }
    if (codePoint < 32 && codePoint !== 9 && codePoint !== 10 && codePoint !== 13) return undefined;
    if (codePoint === 127) return undefined;
    const folded = fold(codePoint);
    if (folded === DELETED) continue;
    if (folded < 0x80) plain++;
    made += String.fromCodePoint(folded);
  }
  // Bytes that are UTF-8 by chance have characters of many scripts.
  return plain * 4 >= made.length * 3 || isOfOneScript(made) ? made : undefined;
}

const SCRIPTS = [
  /^\p{Script=Cyrillic}+$/u,
  /^\p{Script=Greek}+$/u,
  /^\p{Script=Arabic}+$/u,
  /^\p{Script=Hebrew}+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u,
  /^\p{Script=Hangul}+$/u,
];

function isOfOneScript(text: string): boolean {
  const letters = text.replace(/[\0-\x7f]+|\P{L}+/gu, '');
  return SCRIPTS.some((script) => script.test(letters));
}
