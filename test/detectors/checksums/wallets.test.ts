import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BITCOIN_ALPHABET,
  base58,
  base58Check,
  RIPPLE_ALPHABET,
} from '../../../detectors/checksums/base58.js';
import { bech32 } from '../../../detectors/checksums/bech32.js';
import { keccak256 } from '../../../detectors/checksums/keccak.js';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Slow and obvious: the bytes as one number. */
function toBase58(bytes: Uint8Array, alphabet: string): string {
  let number = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)]! + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return alphabet[0]!.repeat(zeros < 0 ? bytes.length : zeros) + text;
}

const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
const alphabet = fc.constantFrom(BITCOIN_ALPHABET, RIPPLE_ALPHABET);

describe('checksums of wallets', () => {
  it('base58 gives the bytes back', () => {
    fc.assert(
      fc.property(bytes, alphabet, (value, letters) => {
        expect([...base58(toBase58(value, letters), letters)!]).toEqual([...value]);
      }),
    );
    expect(base58('0OIl')).toBeUndefined();
  });

  it('base58check accepts the right sum only', () => {
    fc.assert(
      fc.property(bytes, alphabet, fc.nat(3), (value, letters, at) => {
        const whole = Uint8Array.from([...value, ...sha256(sha256(value)).subarray(0, 4)]);
        expect([...base58Check(toBase58(whole, letters), letters)!]).toEqual([...value]);
        whole[value.length + at]! ^= 1;
        expect(base58Check(toBase58(whole, letters), letters)).toBeUndefined();
      }),
    );
  });

  // Vectors of BIP 173 and BIP 350.
  it.each([
    ['A12UEL5L', true],
    ['a12uel5l', true],
    ['A1LQFN3A', true],
    ['abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', true],
    ['split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w', true],
    ['split1checkupstagehandshakeupstreamerranterredcaperred2y9e3x', false],
    ['A1G7SGD8', false],
    ['A12uEL5L', false],
    ['1qzzfhee', false],
    ['x1b4n0q5v', false],
  ])('bech32 of %s is %s', (text, valid) => {
    expect(bech32(text)).toBe(valid);
  });

  // The empty message and "abc", from the reference implementation.
  it.each([
    ['', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
    ['abc', '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45'],
  ])('keccak256 of "%s"', (message, digest) => {
    expect(Buffer.from(keccak256(Buffer.from(message))).toString('hex')).toBe(digest);
  });

  it('keccak256 takes messages longer than a block', () => {
    const digests = [135, 136, 137, 300].map((length) =>
      Buffer.from(keccak256(new Uint8Array(length))).toString('hex'),
    );
    expect(new Set(digests).size).toBe(4);
  });
});
