import { Buffer } from 'node:buffer';
import type { Detect, ScoredFinding } from './detect.js';
import { ESCAPED, NON_ASCII } from './flags.js';
import { decodedLength } from './view.js';

/** All findings in a text that stands alone; offsets are UTF-16 units of the text. @throws RecordError */
export function findIn(detect: Detect, text: string, field: string): ScoredFinding[] {
  const bytes = Buffer.from(text);
  const { scanner } = detect;
  scanner.push(bytes);
  try {
    let view = scanner.view(0, bytes.length, ESCAPED | NON_ASCII, false);
    const found = detect.run(view.text, field);
    if (detect.viewLost) view = scanner.view(0, bytes.length, ESCAPED | NON_ASCII, false);
    return found.map((finding) => ({
      ...finding,
      start: decodedLength(bytes, 0, view.byteStart(finding.start), false),
      end: decodedLength(bytes, 0, view.byteEnd(finding.end), false),
    }));
  } finally {
    scanner.pop();
  }
}
