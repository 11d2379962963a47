/**
 * OpenPGP key: its fingerprint (40 or 64 hexadecimal digits, mostly in groups of four) or key id (8 or 16) beside a
 * word for it, and whole public key blocks. Key servers give the owner's name and address for each.
 *
 * Hashes look the same, so a word is required; `fingerprint` alone is as often that of a certificate.
 *
 * Source: RFC 9580 sections 5.5.4 and 6.2.
 */
import { canonicalCompact, canonicalText } from '../../src/core/canonical.js';
import { type Candidate, type Detector, MAX_REACH, type Report } from '../../src/core/detector.js';

const TYPE = 'PGP_KEY';
const BEGIN = '-----BEGIN PGP PUBLIC KEY BLOCK-----';
const END = '-----END PGP PUBLIC KEY BLOCK-----';
const VALUE =
  /(?:0x)?(?:[0-9a-f]{4}(?:[ :\xa0]{1,2}[0-9a-f]{4}){9}|[0-9a-f]{2}(?::[0-9a-f]{2}){19}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{16}|[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}|0x[0-9a-f]{8}|[0-9A-F]{8})(?![0-9a-z])/iy;
/** Units behind the word. */
const NEAR = 120;

function detect({ text, at }: Candidate, report: Report): void {
  if (text.charAt(at) === '-') {
    const close = text.slice(at, at + MAX_REACH).indexOf(END);
    if (close > 0) report(at, at + close + END.length, TYPE, 0.95);
    return;
  }
  const from = at + 3;
  const window = text.slice(from, from + NEAR);
  for (let offset = 0; offset < window.length; offset++) {
    const start = from + offset;
    if (!/[0-9a-f]/i.test(text.charAt(start)) || /[0-9A-Za-z]/.test(text.charAt(start - 1))) continue;
    VALUE.lastIndex = start;
    if (!VALUE.test(text)) continue;
    const end = VALUE.lastIndex;
    const value = text.slice(start, end).replace(/[^0-9a-f]/gi, '');
    offset = end - from;
    // Eight digits without `0x` are a date or a number.
    if (!/\d/.test(value) || (!/[a-f]/i.test(value) && value.length < 32)) continue;
    report(start, end, TYPE, value.length > 20 ? 0.85 : 0.6);
  }
}

export const pgpKey: Detector = {
  id: 'generic/pgp-key',
  version: 1,
  description: 'OpenPGP fingerprint or key id beside a word for it; public key block',
  entityTypes: [TYPE],
  source: 'https://www.rfc-editor.org/rfc/rfc9580#section-5.5.4',
  triggers: [
    { on: 'word', words: ['pgp', 'gpg', 'openpgp', 'gnupg', 'keyserver'] },
    { on: 'literal', text: BEGIN },
  ],
  examples: {
    match: [
      'PGP: ⟦1A2B 3C4D 5E6F 7081 92A3  B4C5 D6E7 F809 1A2B 3C4D⟧',
      'my gpg key ⟦0x1A2B3C4D5E6F7081⟧',
      'gpg --recv-keys ⟦1A2B3C4D5E6F708192A3B4C5D6E7F8091A2B3C4D⟧',
      'GPG key id ⟦1A2B3C4D⟧, thanks',
      'OpenPGP fingerprint: ⟦1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d⟧',
      '⟦-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENBGFexample\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----⟧',
    ],
    noMatch: [
      'commit 1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      'use PGP since 20240101',
      'gpg: signature made',
      'SHA1 fingerprint 1A2B3C4D5E6F708192A3B4C5D6E7F8091A2B3C4D',
      'PGP is defaced',
    ],
  },
  detect,
  // With and without `0x`, in groups or not.
  canonical: (value) => {
    const text = canonicalText(value);
    if (text.startsWith('-----')) return text;
    return canonicalCompact(text.replace(/^(?:0x)+(?=[0-9a-f])/i, ''));
  },
};
