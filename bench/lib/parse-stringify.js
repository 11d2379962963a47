// The least that a stage can do which parses records: decode, split, JSON.parse, JSON.stringify, encode. No
// detection. The fastest of the forms tried: one decode and one encode for about 1 MB of whole lines.
import { readSync } from 'node:fs';
import { writeAll } from './write-all.js';

let buffer = Buffer.allocUnsafe(2 << 20);
let held = 0;

/** @param {Buffer} lines */
function rewrite(lines) {
  let out = '';
  for (const line of lines.toString('utf8').split('\n')) {
    if (line !== '') out += `${JSON.stringify(JSON.parse(line))}\n`;
  }
  writeAll(Buffer.from(out));
}

for (;;) {
  if (held === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  const read = readSync(0, buffer, held, buffer.length - held, null);
  if (read === 0) break;
  held += read;
  // A pipe gives 64 kB a read; gather before working.
  if (held < 1 << 20) continue;
  const end = buffer.lastIndexOf(10, held - 1) + 1;
  if (end === 0) continue;
  rewrite(buffer.subarray(0, end));
  buffer.copyWithin(0, end, held);
  held -= end;
}
if (held > 0) rewrite(buffer.subarray(0, held));
