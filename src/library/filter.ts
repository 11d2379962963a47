import type { RejectReason } from '../core/errors.js';
import type { FrameResult } from '../core/frame.js';
import { recognise } from '../formats/recognise.js';
import { configOf, type SieveOptions, sieveOf } from './options.js';

/** A finding of a filter: where and what, no text. UTF-16 units of the decoded string at `path`, half-open. */
export interface FilterFinding {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly score: number;
  readonly detector: string;
}

/** What became of one text or record. Only `kept` carries text: what is dropped or rejected must not be stored. */
export type FilterOutcome =
  | { readonly outcome: 'kept'; readonly text: string; readonly findings: readonly FilterFinding[] }
  | { readonly outcome: 'dropped'; readonly entityType: string }
  | { readonly outcome: 'rejected'; readonly reason: RejectReason; readonly detector?: string };

/** Sieves single texts and records, in this thread. */
export interface Filter {
  /** One plain text. Line breaks are part of it. */
  text(text: string): FilterOutcome;
  /**
   * One record as JSON text. Its shape is recognised, unless the policy names one. A string with lone
   * surrogates is no UTF-8, and rejected.
   */
  record(json: string): FilterOutcome;
}

/**
 * A filter for single texts and records.
 *
 * @throws TamisError of kind `config`: policy, key or detector module cannot be used
 */
export async function createFilter(options: SieveOptions = {}): Promise<Filter> {
  const config = { ...configOf(options), collectFindings: true };
  const sieve = await sieveOf(config, options.detectors);
  const run = (json: string, shape: string): FilterOutcome => {
    if (LONE_SURROGATE.test(json)) return { outcome: 'rejected', reason: 'invalid-utf8' };
    const bytes = Buffer.from(json);
    if (bytes.length > config.policy.limits.recordBytes) {
      return { outcome: 'rejected', reason: 'record-too-large' };
    }
    const frame = {
      sequence: 0,
      source: '-',
      syntax: 'json',
      shape,
      firstRecord: 0,
      offset: 0,
      bytes,
    } as const;
    return outcomeOf(json, sieve.frame(frame));
  };
  return {
    text: (text) => {
      const outcome = run(JSON.stringify(text), 'generic');
      return outcome.outcome === 'kept' ? { ...outcome, text: JSON.parse(outcome.text) as string } : outcome;
    },
    record: (json) => run(json, shapeOf(config.policy.shape, json)),
  };
}

const LONE_SURROGATE = /\p{Cs}/u;

function shapeOf(wanted: string, json: string): string {
  return wanted === 'auto' ? (recognise(Buffer.from(json))?.name ?? 'generic') : wanted;
}

function outcomeOf(json: string, result: FrameResult): FilterOutcome {
  const { counts, rejects, findings, output } = result;
  const reject = rejects[0];
  if (reject) {
    const { reason, detector } = reject;
    return { outcome: 'rejected', reason, ...(detector !== undefined && { detector }) };
  }
  if (counts.dropped > 0) return { outcome: 'dropped', entityType: Object.keys(counts.dropReasons)[0] ?? '' };
  return {
    outcome: 'kept',
    text: counts.changed === 0 ? json : Buffer.from(output).toString('utf8'),
    findings: findings.map(({ path, start, end, type, score, detector }) => ({
      path,
      start,
      end,
      type,
      score,
      detector,
    })),
  };
}
