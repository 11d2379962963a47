/**
 * Private key: PEM (PKCS #1, PKCS #8, SEC 1, OpenSSH), OpenPGP and PuTTY blocks, from their first line to their last,
 * also where the line ends are written `\n` (JSON in text, environment variables). A block without its last line
 * ends where its base64 ends.
 *
 * A detector sees 4,096 characters to either side. Longer blocks are covered from both of their ends.
 *
 * Source: RFC 7468, RFC 9580 section 6, the OpenSSH key format.
 */
import { type Candidate, type Detector, MAX_REACH, type Report } from '../../src/core/detector.js';

const TYPE = 'PRIVATE_KEY';
const BEGIN = /-{4,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/y;
const END = /-{4,5} ?END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/y;
const ANY_END = /-{4,5} ?END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
/** Headers of armour and of PuTTY's format. */
const HEADER =
  /(?:Version|Comment|Proc-Type|DEK-Info|Hash|Charset|MessageID|Encryption|Public-Lines|Private-Lines|Private-MAC|Key-Derivation|Argon2-[A-Za-z]{1,12}|PuTTY-User-Key-File-\d): ?[^\n\r\\]{0,100}/y;
const BASE64 = /[A-Za-z0-9+/=]{1,128}/y;
/** Real and escaped line ends, and what joins strings in source code. */
const BREAK = /[\n\r\t "'+,|>]{1,16}|\\{1,2}[nrt"]/y;
/** A shorter piece of letters only is a word behind the key. */
const SHORT = 24;

/** End of the block whose lines begin at `from`. */
function endOfLines(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    let next = end;
    for (const part of [HEADER, BREAK, BASE64]) {
      part.lastIndex = end;
      if (!part.test(text)) continue;
      next = part.lastIndex;
      if (part === BASE64 && next - end < SHORT && /^[A-Za-z]*$/.test(text.slice(end, next))) return end;
      break;
    }
    if (next === end) break;
    end = next;
  }
  return Math.min(end, limit);
}

function detect({ text, at }: Candidate, report: Report): void {
  if (text.charAt(at) !== '-') {
    const end = trimmed(text, at, endOfLines(text, at, at + MAX_REACH));
    if (text.slice(at, end).includes('Private-Lines')) report(at, end, TYPE, 0.95);
    return;
  }
  BEGIN.lastIndex = at;
  if (BEGIN.test(text)) {
    const from = BEGIN.lastIndex;
    const window = text.slice(from, at + MAX_REACH);
    const close = ANY_END.exec(window);
    if (close) {
      report(at, from + close.index + close[0].length, TYPE, 0.99);
      return;
    }
    const end = trimmed(text, from, endOfLines(text, from, at + MAX_REACH));
    // The first line alone is how people speak about keys.
    if (end - from >= 24) report(at, end, TYPE, 0.99);
    return;
  }
  END.lastIndex = at;
  if (!END.test(text)) return;
  const from = Math.max(0, at - MAX_REACH);
  const before = text.slice(from, at);
  if (before.includes('BEGIN ')) return;
  const lines = before.split(/(\n|\\n|\s)/);
  let start = at;
  for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
    const isKey =
      /^(?:\s|\\n|[A-Za-z0-9+/=]*)$/.test(line) &&
      (line.length < 3 || line.length >= SHORT || /\d/.test(line));
    if (!isKey) break;
    start -= line.length;
  }
  while (start < at && /\s/.test(text.charAt(start))) start++;
  if (at - start >= 24) report(start, END.lastIndex, TYPE, 0.95);
}

function trimmed(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && /[\s"',+|>\\]/.test(text.charAt(end - 1))) end--;
  return end;
}

export const privateKey: Detector = {
  id: 'secret/private-key',
  version: 1,
  description: 'private key block: PEM, OpenSSH, OpenPGP, PuTTY',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc7468',
  triggers: [
    { on: 'literal', text: '-----BEGIN' },
    { on: 'literal', text: '-----END' },
    { on: 'literal', text: 'PuTTY-User-Key-File-' },
  ],
  examples: {
    match: [
      'key:\n⟦-----BEGIN PRIVATE KEY-----\nMIIBVgIBADANBgkqhkiG9w0BAQEFAASCAUAwggE8\nAgEAAkEAq7BFUpkGp3+LQmlQ\n-----END PRIVATE KEY-----⟧\nthanks',
      '"⟦-----BEGIN RSA PRIVATE KEY-----\\nMIIBVgIBADANBgkqhkiG9w0BAQEF\\n-----END RSA PRIVATE KEY-----⟧\\n"',
      '⟦-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ==\n-----END OPENSSH PRIVATE KEY-----⟧',
      '⟦-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\nlQOYBGFexample0BCADm\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----⟧',
      'cut: ⟦-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEIPm3kq9f0v7Zl2Xw8rT1yU5oQ⟧',
      '⟦aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ=\n-----END PRIVATE KEY-----⟧',
    ],
    noMatch: [
      'starts with -----BEGIN PRIVATE KEY----- as usual',
      '-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----',
      '-----BEGIN CERTIFICATE-----\nMIIBVgIBADANBgkqhkiG9w0BAQEF\n-----END CERTIFICATE-----',
      '----- BEGIN -----',
      'the PRIVATE KEY block',
    ],
  },
  detect,
};
