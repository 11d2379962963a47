// The least that a Node stage can do: 1 MB synchronous reads and writes.
import { readSync } from 'node:fs';
import { writeAll } from './write-all.js';

const buffer = Buffer.allocUnsafe(1 << 20);
for (;;) {
  const read = readSync(0, buffer, 0, buffer.length, null);
  if (read === 0) break;
  writeAll(buffer.subarray(0, read));
}
