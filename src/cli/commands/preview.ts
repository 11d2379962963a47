import { Command } from 'commander';
import type { ReportedFinding } from '../../core/finding.js';
import type { FrameResult } from '../../core/frame.js';
import { frames } from '../../formats/frames.js';
import { openSource } from '../../io/open-source.js';
import { syntaxByName } from '../job.js';
import { sampleSieve } from '../sample.js';
import {
  addKeyFlags,
  addPolicyFlags,
  addUiFlags,
  type KeyFlags,
  keyOf,
  type PolicyFlags,
  policyOf,
  syntaxOf,
  type UiFlags,
  uiOf,
  wholeNumber,
} from '../settings.js';
import { type Paint, paintFor } from '../ui.js';

interface PreviewFlags extends PolicyFlags, KeyFlags, UiFlags {
  limit: string;
  format?: string;
  showValues?: boolean;
}

export function previewCommand(done: (exitCode: number) => void): Command {
  const command = new Command('preview')
    .description('show the first records before and after; writes nothing')
    .argument('[input]', 'file; none or -: standard input')
    .option('-n, --limit <n>', 'records to show', '10')
    .option('--show-values', 'show what was found; without it, found values are veiled')
    .option('--format <format>', 'auto, jsonl, json (one text a file) or text (one record a line)');
  addUiFlags(addKeyFlags(addPolicyFlags(command)));
  return command.action(async (input: string | undefined, flags: PreviewFlags) => {
    await preview(input ?? '-', flags);
    done(0);
  });
}

async function preview(input: string, flags: PreviewFlags): Promise<void> {
  const ui = uiOf(flags);
  const limit = wholeNumber('--limit', flags.limit, 1, 10_000);
  const wanted = syntaxOf(flags.format);
  const syntax = wanted === 'auto' ? syntaxByName(input) : wanted;
  const policy = await policyOf(flags);
  const sieve = await sampleSieve(policy, keyOf(flags).rootKey);
  const paint = paintFor(process.stdout);
  const source = await openSource(input);
  let number = 0;
  try {
    const { shape, limits } = policy;
    const options = { syntax, reuse: true, maxRecordBytes: limits.recordBytes };
    for await (const item of frames(source, { ...options, ...(shape !== 'auto' && { shape }) })) {
      const records = 'oversize' in item ? [undefined] : linesOf(item.bytes, item.syntax === 'json');
      for (const bytes of records) {
        if (number === limit) return;
        const title = paint('bold', `record ${number++}`);
        if (bytes === undefined || 'oversize' in item) {
          process.stdout.write(`${title}: ${paint('red', 'rejected')} (record-too-large)\n`);
          continue;
        }
        const result = sieve({ bytes, shape: item.shape, syntax: item.syntax });
        process.stdout.write(`${title}: ${show(bytes, result, item.syntax === 'text', flags, paint)}`);
      }
    }
    if (number === 0) ui.info('no records');
  } finally {
    await source.close();
  }
}

function linesOf(bytes: Uint8Array, isWhole: boolean): Uint8Array[] {
  if (isWhole) return [bytes];
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(10, at);
    const next = newline < 0 ? bytes.length : newline + 1;
    if (!/^\s*$/.test(Buffer.from(bytes.subarray(at, next)).toString('latin1'))) {
      lines.push(bytes.subarray(at, next));
    }
    at = next;
  }
  return lines;
}

function show(
  bytes: Uint8Array,
  { counts, findings, output, rejects }: FrameResult,
  isText: boolean,
  flags: PreviewFlags,
  paint: Paint,
): string {
  if (rejects[0]) return `${paint('red', 'rejected')} (${rejects[0].reason})\n`;
  if (counts.dropped > 0)
    return `${paint('red', 'dropped')} (${Object.keys(counts.dropReasons).join(', ')})\n`;
  if (counts.changed === 0) return `${paint('dim', 'kept as it is')}\n`;
  const lines = [paint('yellow', 'kept, changed')];
  const before = isText ? decoder.decode(bytes).trimEnd() : parsed(bytes);
  const after = isText ? decoder.decode(output).trimEnd() : parsed(output);
  for (const path of new Set(findings.map((finding) => finding.path))) {
    const text = isText ? (before as string) : at(before, path);
    const spans = findings.filter((finding) => finding.path === path);
    if (text !== undefined) {
      lines.push(`  ${paint('dim', path || '(text)')}`);
      lines.push(`  - ${marked(text, spans, flags.showValues ?? false, paint)}`);
    } else lines.push(`  ${paint('dim', `${path} (a key, or JSON inside a string)`)}`);
    const sieved = isText ? (after as string) : at(after, path);
    if (sieved !== undefined) lines.push(`  + ${withTokens(sieved, paint)}`);
  }
  return `${lines.join('\n')}\n`;
}

const decoder = new TextDecoder();

function parsed(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}

/** The string or number at a dotted path, as text. */
function at(value: unknown, path: string): string | undefined {
  let here = value;
  for (const part of path === '' ? [] : path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<string, unknown>)[part];
  }
  return typeof here === 'string' || typeof here === 'number' ? String(here) : undefined;
}

function marked(text: string, spans: readonly ReportedFinding[], values: boolean, paint: Paint): string {
  let out = '';
  let done = 0;
  for (const { start, end, type } of spans) {
    if (start < done) continue;
    const value = text.slice(start, end);
    out +=
      text.slice(done, start) + paint('red', values ? value : `‹${type.toLowerCase()}, ${value.length}›`);
    done = end;
  }
  return oneLine(out + text.slice(done));
}

function withTokens(text: string, paint: Paint): string {
  return oneLine(text).replace(/\[[A-Z][A-Z0-9_]+(?::[a-z]+:[a-z]+|_\d+)?\]/g, (token) =>
    paint('green', token),
  );
}

function oneLine(text: string): string {
  return text.replace(/\r?\n/g, '↵');
}
