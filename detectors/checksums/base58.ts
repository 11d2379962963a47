import { createHash } from 'node:crypto';

/** Letters of Base58 as Bitcoin writes it; others (XRP) use the same characters in another order. */
export const BITCOIN_ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const RIPPLE_ALPHABET = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

const CHECK = 4;

/** Base58 to bytes; undefined when a character is none of the alphabet's. */
export function base58(text: string, alphabet: string = BITCOIN_ALPHABET): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    let carry = alphabet.indexOf(char);
    if (carry < 0) return undefined;
    for (let at = 0; at < bytes.length; at++) {
      carry += bytes[at]! * 58;
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    while (carry > 0) {
      bytes.push(carry & 255);
      carry >>= 8;
    }
  }
  // Each leading zero digit is a leading zero byte.
  for (let at = 0; at < text.length && text[at] === alphabet[0]; at++) bytes.push(0);
  return Uint8Array.from(bytes.reverse());
}

/** Base58Check: the last four bytes are the first of the double SHA-256 of the rest. @returns the rest */
export function base58Check(text: string, alphabet: string = BITCOIN_ALPHABET): Uint8Array | undefined {
  const bytes = base58(text, alphabet);
  if (bytes === undefined || bytes.length <= CHECK) return undefined;
  const payload = bytes.subarray(0, -CHECK);
  const sum = sha256(sha256(payload));
  return bytes.subarray(-CHECK).every((byte, at) => byte === sum[at]) ? payload : undefined;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
