import { TamisError } from '../core/errors.js';
import type { ByteSource } from './byte-source.js';
import { shown } from './system-error.js';

/** What the first bytes of a source say about the rest. */
export interface Signature {
  readonly kind: 'gzip' | 'refused';
  readonly bytes: readonly number[];
  /** Completes "is …" and "is not supported yet", for what is refused. */
  readonly what: string;
  readonly hint: string;
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

function refused(bytes: readonly number[], what: string, hint: string): Signature {
  return { kind: 'refused', bytes, what, hint };
}

/**
 * No signature is the start of valid UTF-8 JSON or of likely text, and none holds a line feed: looking for
 * one never waits behind a whole record.
 */
const SIGNATURES: readonly Signature[] = [
  { kind: 'gzip', bytes: [0x1f, 0x8b], what: 'gzip', hint: '' },
  refused([0x28, 0xb5, 0x2f, 0xfd], 'zstd', 'decompress with zstd -dc | tamis run'),
  refused([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], 'xz', 'decompress with xz -dc | tamis run'),
  refused(ascii('BZh91AY&SY'), 'bzip2', 'decompress with bzip2 -dc | tamis run'),
  refused(ascii('PK\x03\x04'), 'a zip archive', 'unpack it and give the folder'),
  refused(ascii('PAR1\x15'), 'parquet', 'convert it to jsonl first'),
  refused([0xff, 0xfe], 'utf-16 text', 'convert with iconv -f UTF-16 -t UTF-8 | tamis run'),
  refused([0xfe, 0xff], 'utf-16 text', 'convert with iconv -f UTF-16 -t UTF-8 | tamis run'),
  refused([0xff, 0xfe, 0, 0], 'utf-32 text', 'convert with iconv -f UTF-32 -t UTF-8 | tamis run'),
  refused([0, 0, 0xfe, 0xff], 'utf-32 text', 'convert with iconv -f UTF-32 -t UTF-8 | tamis run'),
];

const LONGEST = Math.max(...SIGNATURES.map((signature) => signature.bytes.length));

/** Whether one is the start of the other. */
function agrees(signature: Signature, head: Uint8Array): boolean {
  return signature.bytes.every((byte, at) => at >= head.length || head[at] === byte);
}

/** The longest signature that `head` starts with. */
export function signatureOf(head: Uint8Array): Signature | undefined {
  return SIGNATURES.filter((one) => one.bytes.length <= head.length && agrees(one, head))
    .sort((a, b) => a.bytes.length - b.bytes.length)
    .pop();
}

/** Reads the first bytes, only as long as they can still become a signature. */
export async function readHead(source: ByteSource): Promise<Uint8Array> {
  const head = new Uint8Array(LONGEST);
  let length = 0;
  while (SIGNATURES.some((one) => one.bytes.length > length && agrees(one, head.subarray(0, length)))) {
    const count = await source.read(head.subarray(length));
    if (count === 0) break;
    length += count;
  }
  return head.subarray(0, length);
}

/** @throws TamisError of kind `data` when the bytes are of a kind that is not read */
export function refuseForeign(name: string, signature: Signature | undefined): void {
  if (signature?.kind !== 'refused') return;
  throw new TamisError('data', `${shown(name)}: ${signature.what} is not supported yet`, signature.hint);
}
