import { Buffer } from 'node:buffer';
import { canonicalText } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { RecordError } from '../../src/core/errors.js';
import type { Frame } from '../../src/core/frame.js';
import { generaliseValue, maskValue } from '../../src/core/generalise.js';
import { bump, type Counts, emptyCounts, type Reject } from '../../src/core/outcome.js';
import type { Policy } from '../../src/core/policy.js';
import type { Pseudonymiser } from '../../src/core/pseudonymiser.js';
import { shapeNamed } from '../../src/formats/recognise.js';
import { tokenDetector } from './detect.js';
import { examineJson, examineText, type Hit, type Look, type Setting } from './examine.js';
import { JsonFailure } from './json.js';

export interface ReferenceResult {
  readonly output: Uint8Array;
  /** Without `unmapped`. */
  readonly counts: Counts;
  readonly rejects: readonly Reject[];
}

/**
 * The sieve as it is described, with no thought for speed: decode, parse, fold, find, decide, rewrite, and
 * look again until nothing changes. What the engine does must be this, byte for byte.
 */
export function referenceSieve(
  frame: Frame,
  policy: Policy,
  detectors: readonly Detector[],
  pseudonymiser: Pseudonymiser,
): ReferenceResult {
  const shape = shapeNamed(frame.shape);
  const setting: Setting = {
    policy,
    shape,
    rules: [...policy.fields, ...(shape?.fields ?? [])],
    detectors: [...detectors, tokenDetector(pseudonymiser, policy.style !== 'token')],
    pseudonymiser,
  };
  const counts = { ...emptyCounts(), bytesIn: frame.bytes.length };
  const rejects: Reject[] = [];
  const output: Uint8Array[] = [];
  for (const { bytes, offset } of linesOf(frame)) {
    const { lead, body, tail } = splitLine(bytes);
    if (body.length === 0) {
      output.push(bytes);
      continue;
    }
    counts.recordsIn++;
    try {
      const outcome = sieveRecord(body, frame.syntax === 'text', setting);
      for (const [type, action] of outcome.findings) bump(counts.findings, `${type} ${action}`);
      if (typeof outcome.result === 'string') {
        counts.dropped++;
        bump(counts.dropReasons, outcome.result);
        continue;
      }
      counts.kept++;
      counts.segmentsDropped += outcome.segmentsDropped;
      if (!Buffer.from(body).equals(outcome.result)) counts.changed++;
      output.push(lead, outcome.result, tail);
    } catch (error) {
      const reason =
        error instanceof RecordError || error instanceof JsonFailure ? error.reason : 'engine-failed';
      const detector = error instanceof RecordError ? error.detector : undefined;
      counts.rejected++;
      bump(counts.rejectReasons, reason);
      const where = { offset: frame.offset + offset + lead.length, length: body.length };
      rejects.push({ ...where, reason, ...(detector !== undefined && { detector }) });
    }
  }
  const joined = Buffer.concat(output);
  counts.bytesOut = joined.length;
  return { output: joined, counts, rejects };
}

function linesOf({ bytes, syntax }: Frame): { bytes: Uint8Array; offset: number }[] {
  if (syntax === 'json') return [{ bytes, offset: 0 }];
  const lines: { bytes: Uint8Array; offset: number }[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const newline = bytes.indexOf(10, offset);
    const next = newline < 0 ? bytes.length : newline + 1;
    lines.push({ bytes: bytes.subarray(offset, next), offset });
    offset = next;
  }
  return lines;
}

/** Blanks around a record, and a byte order mark before it, are no part of it. */
function splitLine(line: Uint8Array): { lead: Uint8Array; body: Uint8Array; tail: Uint8Array } {
  const text = Buffer.from(line).toString('latin1');
  const lead = /^(?:\xef\xbb\xbf)?[ \t\r\n]*/.exec(text)![0].length;
  const end = Math.max(lead, text.replace(/[ \t\r\n]+$/, '').length);
  return { lead: line.subarray(0, lead), body: line.subarray(lead, end), tail: line.subarray(end) };
}

interface Outcome {
  /** The record as it may be stored, or the entity type that made it go. */
  readonly result: Uint8Array | string;
  readonly segmentsDropped: number;
  /** Of the first look: entity type and action. */
  readonly findings: [string, string][];
}

function sieveRecord(body: Uint8Array, isText: boolean, setting: Setting): Outcome {
  let record: string;
  try {
    record = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    throw new RecordError('invalid-utf8');
  }
  const examine = (text: string): Look => (isText ? examineText(text, setting) : examineJson(text, setting));
  const first = examine(record);
  const findings: [string, string][] = [
    ...first.hits.map(({ entityType, action }): [string, string] => [entityType, action]),
    ...first.kept.map((type): [string, string] => [type, 'keep']),
  ];
  const scopeId = scopeOf(body, first, setting);
  let segmentsDropped = 0;
  for (let look = first, pass = 1; ; pass++) {
    const decision = decide(record, look, setting, scopeId);
    if (typeof decision === 'string') return { result: decision, segmentsDropped, findings };
    if (decision.edits.length === 0) return { result: Buffer.from(record), segmentsDropped, findings };
    if (pass === 5) throw new RecordError('unstable');
    segmentsDropped += decision.segmentsDropped;
    record = applyEdits(record, decision.edits);
    look = examine(record);
  }
}

function scopeOf(body: Uint8Array, look: Look, { policy, pseudonymiser }: Setting): string {
  if (policy.scope === 'dataset') return '';
  if (policy.scope === 'conversation' && look.conversationId !== undefined) return `c:${look.conversationId}`;
  return `r:${pseudonymiser.digest(body)}`;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @returns the edits, or the entity type that makes the record go */
function decide(
  record: string,
  look: Look,
  setting: Setting,
  scopeId: string,
): string | { edits: Edit[]; segmentsDropped: number } {
  const edits: Edit[] = [];
  const numbers = new Map<string, number>();
  const paragraphs = new Set<number>();
  let culprit = '';
  for (const hit of look.hits) {
    if (hit.action === 'drop-record') return hit.entityType;
    if (hit.action !== 'drop-segment') {
      const text = escaped(replacement(record, hit, setting, scopeId, numbers), hit.place, hit.level);
      if (record.slice(hit.start, hit.end) !== text) edits.push({ start: hit.start, end: hit.end, text });
      continue;
    }
    culprit = hit.entityType;
    if (hit.turn) hit.turn.turns.dropped.add(hit.turn.index);
    else if (!hit.paragraph) return hit.entityType;
    else {
      const [start, end] = hit.paragraph;
      paragraphs.add(start);
      edits.push({ start, end, text: '' });
    }
  }
  for (const { start, end, value, level } of look.changes) {
    edits.push({ start, end, text: value === null ? 'null' : escaped(value, 'string', level) });
  }
  let segmentsDropped = paragraphs.size;
  for (const turns of look.turns.filter(({ isParallel, dropped }) => !isParallel && dropped.size > 0)) {
    segmentsDropped += turns.dropped.size;
    const aligned = look.turns.filter((t) => t.isParallel && t.items.length === turns.items.length);
    for (const each of aligned) for (const index of turns.dropped) each.dropped.add(index);
  }
  for (const { items, dropped } of look.turns) {
    if (items.length > 0 && dropped.size === items.length) return culprit;
    for (const index of dropped) {
      // With the comma behind it; the last ones with the comma before.
      const next = items[index + 1];
      let lastKept = items.length - 1;
      while (dropped.has(lastKept)) lastKept--;
      if (next && index < lastKept) edits.push({ start: items[index]!.start, end: next.start, text: '' });
      else if (index === lastKept + 1) {
        edits.push({ start: items[lastKept]!.end, end: items.at(-1)!.end, text: '' });
      }
    }
  }
  return { edits, segmentsDropped };
}

function replacement(
  record: string,
  { entityType, action, value }: Hit,
  { policy, detectors, pseudonymiser }: Setting,
  scopeId: string,
  numbers: Map<string, number>,
): string {
  if (action === 'mask') return maskValue(value);
  if (action === 'generalise') return generaliseValue(entityType, value) ?? `[${entityType}]`;
  if (action !== 'pseudonymise' || policy.style === 'type') return `[${entityType}]`;
  const detector = detectors.find((each) => each.canonical && each.entityTypes.includes(entityType));
  const canonical = detector?.canonical?.(value, entityType) ?? canonicalText(value);
  if (policy.style === 'token') return pseudonymiser.token(entityType, canonical, scopeId);
  const name = `${entityType} ${canonical}`;
  if (!numbers.has(name)) {
    const present = [...record.matchAll(/\[([A-Z0-9_]+)_(\d{1,9})\]/g)];
    const taken = present.filter(([, type]) => type === entityType).map(([, , n]) => Number(n));
    const mine = [...numbers].filter(([key]) => key.startsWith(`${entityType} `)).length;
    numbers.set(name, Math.max(0, ...taken) + mine + 1);
  }
  return `[${entityType}_${numbers.get(name)}]`;
}

function escaped(text: string, place: Hit['place'], level: number): string {
  let out = place === 'value' ? JSON.stringify(text) : text;
  for (let i = place === 'value' ? 1 : 0; i < level; i++) out = JSON.stringify(out).slice(1, -1);
  return out;
}

/** What lies inside a larger edit, or begins inside the one before, is void. */
function applyEdits(record: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    out += record.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + record.slice(at);
}
