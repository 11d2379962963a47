import { writeSync } from 'node:fs';

/** @param {Uint8Array} bytes */
export function writeAll(bytes) {
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done);
}
