import { createHash } from 'node:crypto';

// The scheme of docs/pseudonyms.md once more, from SHA-256 upwards, in the most obvious way. It shares no
// code with src/, and is slow.

export interface Vector {
  readonly comment: string;
  /** Hexadecimal. */
  readonly rootKey: string;
  readonly domain: string;
  readonly recipient: string;
  readonly epoch: string;
  readonly scope: 'record' | 'conversation' | 'dataset';
  readonly scopeId: string;
  readonly type: string;
  readonly canonical: string;
  readonly token: string;
}

function sha256(...parts: Uint8Array[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}

/** RFC 2104. */
export function hmac(key: Uint8Array, message: Uint8Array): Buffer {
  const short = key.length > 64 ? sha256(key) : key;
  const block = Buffer.concat([short, Buffer.alloc(64 - short.length)]);
  return sha256(
    block.map((byte) => byte ^ 0x5c),
    sha256(
      block.map((byte) => byte ^ 0x36),
      message,
    ),
  );
}

/** RFC 5869, for one block of output and an empty salt. */
export function hkdf(rootKey: Uint8Array, info: Uint8Array): Buffer {
  return hmac(hmac(Buffer.alloc(0), rootKey), Buffer.concat([info, Buffer.from([1])]));
}

export function lp(...parts: string[]): Buffer {
  return Buffer.concat(
    parts.map((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return Buffer.concat([length, bytes]);
    }),
  );
}

export function letters(bytes: Uint8Array, count: number): string {
  const alphabet = 'bcdfghjklmnpqrstvwxz';
  let out = '';
  for (let at = 0; at < count; at += 4) {
    const word = BigInt(`0x${Buffer.from(bytes).toString('hex', at, at + 4)}`);
    const digits = ((word * 160000n) / 4294967296n).toString(20).padStart(4, '0');
    for (const digit of digits) out += alphabet[Number.parseInt(digit, 20)];
  }
  return out;
}

export function token(v: Omit<Vector, 'comment' | 'token'>): string {
  const root = Buffer.from(v.rootKey, 'hex');
  const kid = letters(hkdf(root, lp('key-id', '', '', '', '')), 4);
  const key = hkdf(root, lp('pseudonym', v.domain, v.recipient, v.epoch, v.type));
  const body = letters(hmac(key, lp(v.scopeId, v.canonical)), v.scope === 'dataset' ? 20 : 16);
  const checkKey = hkdf(root, lp('check', v.domain, v.recipient, v.epoch, ''));
  return `[${v.type}:${kid}:${body}${letters(hmac(checkKey, lp(v.type, kid, body)), 4)}]`;
}
