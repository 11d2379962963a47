/**
 * Public SSH key with its comment: the key identifies its owner wherever it was put (platforms publish the keys of
 * their users), and the comment mostly names owner and machine.
 *
 * Source: RFC 4253 section 6.6; OpenSSH, AUTHORIZED_KEYS FILE FORMAT.
 */
import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { isGlued } from '../checksums/grouped.js';

const TYPE = 'SSH_KEY';
const KEY =
  /(?:ssh-(?:rsa|dss|ed25519|ed448)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)[ \t]{1,4}(?:\\?\n[ \t]*)?(AAAA[A-Za-z0-9+/]{20,3000}={0,3})/y;
/** To the end of the line, at most four words, without what closes a quotation. */
const COMMENT = /[ \t]{1,4}[\w.+-]{1,64}(?:@[\w.-]{1,64})?/y;

function detect({ text, at }: Candidate, report: Report): void {
  if (isGlued(text, at)) return;
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  if (!match) return;
  let end = KEY.lastIndex;
  // `AAAA`, the length of the name, the name: else it is an abbreviation (`AAAA...`).
  const name = Buffer.from(match[1]!.slice(0, 64), 'base64').subarray(4).toString('latin1');
  if (!/^(?:ssh-|ecdsa-|sk-)/.test(name)) return;
  COMMENT.lastIndex = end;
  const comment = COMMENT.exec(text)?.[0] ?? '';
  const after = text.charAt(end + comment.length);
  // The comment is the rest of the line; a word of a sentence is not.
  if (comment.includes('@') || (comment !== '' && /^(?:|[\n\r"'`\\<])$/.test(after))) end += comment.length;
  while (text.charAt(end - 1) === '.') end--;
  report(at, end, TYPE, 0.95);
}

export const sshKey: Detector = {
  id: 'generic/ssh-key',
  version: 1,
  description: 'public SSH key with the comment that names its owner',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc4253#section-6.6',
  triggers: ['ssh-rsa', 'ssh-dss', 'ssh-ed25519', 'ecdsa-sha2-nistp', 'sk-ssh-ed25519@', 'sk-ecdsa-sha2'].map(
    (text) => ({
      on: 'literal',
      text,
    }),
  ),
  examples: {
    match: [
      '⟦ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHh5enh5enh5enh5enh5enh5enh5enh5enh5enh5enh5 jean@laptop⟧',
      'key: "⟦ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHh5enh5enh5enh5enh5enh5enh5enh5enh5enh5enh5⟧"',
      '⟦ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7aGVsbG8gd29ybGQ= marie⟧\nnext',
      'add ⟦ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHh5enh5enh5enh5enh5enh5enh5enh5enh5enh5enh5⟧ to the list',
      '⟦ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBGhlbGxv jean@pc⟧',
    ],
    noMatch: [
      'ssh-rsa is deprecated',
      'ssh-rsa AAAAB3... jean@laptop',
      'ssh-keygen -t ssh-ed25519',
      'ssh-rsa AAAAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'HostKeyAlgorithms ssh-ed25519,ssh-rsa',
    ],
  },
  detect,
};
