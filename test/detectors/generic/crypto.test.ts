import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BITCOIN_ALPHABET, RIPPLE_ALPHABET } from '../../../detectors/checksums/base58.js';
import { keccak256 } from '../../../detectors/checksums/keccak.js';
import { crypto } from '../../../detectors/generic/crypto.js';
import { findings, values } from '../drive.js';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function address(version: readonly number[], hash: Uint8Array, alphabet = BITCOIN_ALPHABET): string {
  const payload = Uint8Array.from([...version, ...hash]);
  const bytes = [...payload, ...sha256(sha256(payload)).subarray(0, 4)];
  let number = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)]! + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return alphabet[0]!.repeat(zeros) + text;
}

function eip55(hash: Uint8Array): string {
  const hex = Buffer.from(hash).toString('hex');
  const sum = Buffer.from(keccak256(Buffer.from(hex))).toString('hex');
  return `0x${[...hex].map((char, at) => (sum[at]! > '7' ? char.toUpperCase() : char)).join('')}`;
}

const hash = fc.uint8Array({ minLength: 20, maxLength: 20 }).filter((bytes) => new Set(bytes).size > 10);

describe('generic/crypto', () => {
  it('finds addresses of any currency with a checksum, and not with a wrong one', () => {
    const version = fc.constantFrom([0], [5], [0x1e], [0x30], [0x41], [0x4c], [0x1c, 0xb8]);
    fc.assert(
      fc.property(version, hash, (prefix, bytes) => {
        const value = address(prefix, bytes);
        fc.pre(/\d/.test(value));
        expect(values(crypto, `pay ${value}, please`)).toEqual([value]);
        const typo = value.slice(0, -1) + (value.endsWith('2') ? '3' : '2');
        expect(findings(crypto, typo)).toEqual([]);
        expect(findings(crypto, `${value}${value}`)).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(hash, (bytes) => {
        const value = address([0], bytes, RIPPLE_ALPHABET);
        // One in some hundred has no digit, and is no mixed token.
        fc.pre(/\d/.test(value));
        expect(values(crypto, value)).toEqual([value]);
      }),
    );
  });

  it('finds Ethereum addresses; a wrong EIP-55 checksum needs a word near', () => {
    fc.assert(
      fc.property(hash, (bytes) => {
        const value = eip55(bytes);
        fc.pre(/[a-f]/.test(value) && /[A-F]/.test(value));
        expect(values(crypto, `(${value})`)).toEqual([value]);
        const swapped = value.replace(/[a-fA-F](?=[^a-fA-F]*$)/, (letter) =>
          letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
        );
        fc.pre(/[a-f]/.test(swapped.slice(2)) && /[A-F]/.test(swapped));
        expect(findings(crypto, swapped)).toEqual([]);
        expect(values(crypto, `wallet ${swapped}`)).toEqual([swapped]);
      }),
    );
  });

  it('tells private keys from addresses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const key = address([0x80], Uint8Array.from([...bytes, 1]));
        expect(findings(crypto, `key ${key}`).map(({ entityType }) => entityType)).toEqual(['PRIVATE_KEY']);
      }),
    );
  });

  it('gives both spellings of an Ethereum address one canonical form', () => {
    const value = '0x52908400098527886E0F7030069857D2E4169EE7';
    expect(crypto.canonical?.(value, 'CRYPTO')).toBe(crypto.canonical?.(value.toLowerCase(), 'CRYPTO'));
  });
});
