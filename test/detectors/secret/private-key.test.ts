import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { privateKey } from '../../../detectors/secret/private-key.js';
import { drive, values } from '../drive.js';

const LABELS = [
  'PRIVATE KEY',
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
];

function pem(label: string, bytes: Uint8Array, newline: string): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join(newline);
}

describe('secret/private-key', () => {
  it('finds a block as a whole, with real and with escaped line ends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LABELS),
        fc.uint8Array({ minLength: 32, maxLength: 2500 }),
        fc.constantFrom('\n', '\\n', '\r\n', '\\r\\n', ' '),
        (label, bytes, newline) => {
          const block = pem(label, bytes, newline);
          expect(values(privateKey, `here it is:\n${block}\nthanks`)).toEqual([block]);
        },
      ),
    );
  });

  it('covers a block that is longer than its reach from both ends', () => {
    const block = pem(
      'RSA PRIVATE KEY',
      new Uint8Array(4700).map((_, at) => (at * 37) % 251),
      '\n',
    );
    const text = `a\n${block}\nb`;
    const covered = new Set<number>();
    for (const { start, end } of drive(privateKey, text))
      for (let at = start; at < end; at++) covered.add(at);
    expect(covered.size).toBe(block.length);
  });

  it('stops before the words behind a block that was cut', () => {
    const cut = '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq0k3Jx9Zl2Xw8rT1yU5oQ';
    expect(values(privateKey, `${cut}\nplease do not share it`)).toEqual([cut]);
  });
});
