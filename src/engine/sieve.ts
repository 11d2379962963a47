import { isUtf8 } from 'node:buffer';
import type { Detector } from '../core/detector.js';
import { RecordError } from '../core/errors.js';
import type { ReportedFinding } from '../core/finding.js';
import type { Frame, FrameResult, Sieve } from '../core/frame.js';
import { addCounts, bump, type Counts, emptyCounts, type Reject } from '../core/outcome.js';
import type { Pseudonymiser } from '../core/pseudonymiser.js';
import type { RunConfig } from '../core/run-config.js';
import { shapeNamed } from '../formats/recognise.js';
import { decide } from './decide.js';
import { type Examined, Examiner } from './examine.js';
import { Output } from './output.js';
import { compilePlan, type Plan } from './plan.js';
import { type Stretch, splice } from './splice.js';

/**
 * How often a record is examined before it must be stable. The second look is the rule: what is written has
 * been scanned once more and holds nothing that the policy acts upon (P5).
 */
const MAX_PASSES = 5;

/** The engine of one run: compiled once a thread, then a pure function of each frame. */
export function createSieve(
  config: RunConfig,
  detectors: readonly Detector[],
  pseudonymiser: Pseudonymiser,
): Sieve {
  const byShape = new Map<string, Shaped>();
  return {
    frame(frame: Frame): FrameResult {
      let shaped = byShape.get(frame.shape);
      if (shaped === undefined) {
        shaped = shapedFor(frame.shape, config, detectors, pseudonymiser);
        byShape.set(frame.shape, shaped);
      }
      return sieveFrame(frame, config, shaped);
    },
  };
}

/** What is compiled for the records of one shape. */
interface Shaped {
  readonly plan: Plan;
  readonly examiner: Examiner;
}

function shapedFor(
  name: string,
  config: RunConfig,
  detectors: readonly Detector[],
  pseudonymiser: Pseudonymiser,
): Shaped {
  const shape = shapeNamed(name);
  const { policy } = config;
  const plan = compilePlan(
    policy,
    {
      rules: [...policy.fields, ...(shape?.fields ?? [])],
      segments: shape?.segments ?? [],
      parallel: shape?.parallel ?? [],
      conversationId: policy.conversationId || (shape?.conversationId ?? ''),
    },
    detectors,
    pseudonymiser,
  );
  return { plan, examiner: new Examiner(plan, config.collectFindings) };
}

/** Where a record stands in its frame. */
interface Line {
  /** Where the line begins: a byte-order mark and blanks go with a record that goes. */
  readonly from: number;
  readonly start: number;
  /** Behind the record, before its line end. */
  readonly end: number;
  /** Behind its line end. */
  readonly next: number;
}

function sieveFrame(frame: Frame, config: RunConfig, { plan, examiner }: Shaped): FrameResult {
  const { syntax } = frame;
  const bytes = Buffer.from(frame.bytes.buffer, frame.bytes.byteOffset, frame.bytes.length);
  const counts = emptyCounts();
  const rejects: Reject[] = [];
  const findings: ReportedFinding[] = [];
  const output = new Output(bytes);
  const checkUtf8 = !isUtf8(bytes);
  let recordNumber = frame.firstRecord;
  for (let at = 0; at < bytes.length; ) {
    const line = syntax === 'json' ? wholeFrame(bytes) : lineAt(bytes, at);
    at = line.next;
    if (line.start === line.end) continue;
    counts.recordsIn++;
    const record = bytes.subarray(line.start, line.end);
    try {
      if (checkUtf8 && !isUtf8(record)) throw new RecordError('invalid-utf8');
      const outcome = sieveRecord(record, syntax === 'text', plan, examiner);
      for (const finding of outcome.first.findings) {
        findings.push({ source: frame.source, record: recordNumber, ...finding });
      }
      if (outcome.dropped !== undefined) {
        counts.dropped++;
        bump(counts.dropReasons, outcome.dropped);
        output.replace(line.from, line.next, undefined);
      } else {
        counts.kept++;
        counts.segmentsDropped += outcome.segmentsDropped;
        if (outcome.record !== record) {
          counts.changed++;
          output.replace(line.start, line.end, outcome.record);
        }
      }
      countFindings(counts, outcome.first);
    } catch (error) {
      const { reason, detector } = error instanceof RecordError ? error : new RecordError('engine-failed');
      counts.rejected++;
      bump(counts.rejectReasons, reason);
      rejects.push({
        offset: frame.offset + line.start,
        length: line.end - line.start,
        reason,
        ...(detector !== undefined && { detector }),
      });
      output.replace(line.from, line.next, undefined);
    }
    recordNumber++;
  }
  plan.known.collect();
  plan.scanner.release();
  const written = config.write ? output.finish() : new Uint8Array(0);
  const unmapped = plan.known.tree.takeUnmapped();
  addCounts(counts, { ...emptyCounts(), unmapped, bytesIn: bytes.length, bytesOut: written.length });
  return { sequence: frame.sequence, output: written, counts, rejects, findings };
}

interface RecordOutcome {
  /** What the first look found; later looks only make sure. */
  readonly first: Examined;
  /** The same array when nothing changed. */
  readonly record: Uint8Array;
  readonly segmentsDropped: number;
  /** Entity type that made the record go. */
  readonly dropped: string | undefined;
}

/** @throws RecordError when the record cannot be examined, or does not come to rest */
function sieveRecord(record: Buffer, isText: boolean, plan: Plan, examiner: Examiner): RecordOutcome {
  const first = isText ? examiner.text(record) : examiner.json(record);
  let current = record;
  let examined = first;
  let segmentsDropped = 0;
  let scope: string | undefined;
  const scopeId = (): string => {
    scope ??= scopeOf(record, first, plan);
    return scope;
  };
  for (let pass = 1; ; pass++) {
    const decision = decide(current, examined, plan, scopeId);
    if (!decision.kept) return { first, record, segmentsDropped, dropped: decision.entityType };
    if (decision.edits.length === 0) return { first, record: current, segmentsDropped, dropped: undefined };
    if (pass === MAX_PASSES) throw new RecordError('unstable');
    segmentsDropped += decision.segmentsDropped;
    const changed: Stretch[] = [];
    current = splice(current, decision.edits, changed);
    examined = isText ? examiner.text(current) : examiner.json(current, changed);
  }
}

/** Within which equal values get equal pseudonyms. A record's own bytes stand in for an id that it lacks. */
function scopeOf(record: Uint8Array, { conversationId }: Examined, { policy, pseudonymiser }: Plan): string {
  if (policy.scope === 'dataset') return '';
  if (policy.scope === 'conversation' && conversationId !== undefined) return `c:${conversationId}`;
  return `r:${pseudonymiser.digest(record)}`;
}

function countFindings(counts: Counts, examined: Examined): void {
  for (const { entityType, action } of examined.hits) bump(counts.findings, `${entityType} ${action}`);
  for (const entityType of examined.kept) bump(counts.findings, `${entityType} keep`);
}

/** The line at `at`; blank lines are no records, and a byte-order mark is no part of one. */
function lineAt(bytes: Uint8Array, at: number): Line {
  const newline = bytes.indexOf(10, at);
  const next = newline < 0 ? bytes.length : newline + 1;
  return trimmed(bytes, at, newline < 0 ? bytes.length : newline, next);
}

function wholeFrame(bytes: Uint8Array): Line {
  return trimmed(bytes, 0, bytes.length, bytes.length);
}

function trimmed(bytes: Uint8Array, from: number, to: number, next: number): Line {
  let start = from;
  let end = to;
  if (bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) start += 3;
  while (start < end && isBlank(bytes[start]!)) start++;
  while (end > start && isBlank(bytes[end - 1]!)) end--;
  return { from, start, end, next };
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13 || byte === 10;
}
