import type { EntityRule } from '../core/policy.js';
import type { ScoredFinding } from './detect.js';
import { OWN_TOKEN } from './token-guard.js';

/** What became of a finding when it met the others. */
export type Standing = 'won' | 'lost' | 'kept' | 'below-threshold' | 'inside-token' | 'allowed';

export interface Resolution {
  /** Disjoint, in the order of the text; what is acted upon. A span may be wider than its finding: see below. */
  readonly winners: ScoredFinding[];
  /** Above their threshold, and kept by the policy. They hide nothing. */
  readonly kept: ScoredFinding[];
}

/**
 * One set of disjoint spans from findings that may overlap in any way.
 *
 * - Nothing is replaced twice: overlapping findings become one span, under the longest (then the surest).
 * - Nothing is left half replaced: the span is the union of the findings that overlap.
 * - A pseudonym of this key is never cut: what overlaps it is clipped.
 */
export function resolve(
  findings: readonly ScoredFinding[],
  ruleOf: (entityType: string) => EntityRule,
  note?: (finding: ScoredFinding, standing: Standing) => void,
): Resolution {
  const shields = findings
    .filter((finding) => finding.entityType === OWN_TOKEN)
    .sort((a, b) => a.start - b.start);
  const kept: ScoredFinding[] = [];
  const contenders: ScoredFinding[] = [];
  for (const finding of findings) {
    if (finding.entityType === OWN_TOKEN) continue;
    if (finding.allowed) {
      note?.(finding, 'allowed');
      continue;
    }
    const rule = ruleOf(finding.entityType);
    if (finding.score < rule.threshold) {
      note?.(finding, 'below-threshold');
      continue;
    }
    if (rule.action === 'keep') {
      kept.push(finding);
      note?.(finding, 'kept');
      continue;
    }
    const pieces = clip(finding, shields);
    if (pieces.length === 0) note?.(finding, 'inside-token');
    contenders.push(...pieces);
  }
  contenders.sort((a, b) => a.start - b.start || b.end - a.end);
  const winners: ScoredFinding[] = [];
  for (let i = 0; i < contenders.length; ) {
    let best = contenders[i]!;
    const { start } = best;
    let { end } = best;
    let j = i + 1;
    for (; j < contenders.length && contenders[j]!.start < end; j++) {
      const next = contenders[j]!;
      end = Math.max(end, next.end);
      if (outranks(next, best)) best = next;
    }
    if (note) for (const each of contenders.slice(i, j)) note(each, each === best ? 'won' : 'lost');
    winners.push(best.start === start && best.end === end ? best : { ...best, start, end });
    i = j;
  }
  return { winners, kept };
}

function outranks(a: ScoredFinding, b: ScoredFinding): boolean {
  const longer = a.end - a.start - (b.end - b.start);
  if (longer !== 0) return longer > 0;
  if (a.score !== b.score) return a.score > b.score;
  // Any fixed order will do, as long as it does not depend on who reported first.
  return a.detector < b.detector || (a.detector === b.detector && a.entityType < b.entityType);
}

/** The parts of a finding outside of the shields, which are disjoint and sorted. */
function clip(finding: ScoredFinding, shields: readonly ScoredFinding[]): ScoredFinding[] {
  const pieces: ScoredFinding[] = [];
  let { start } = finding;
  for (let i = firstEndingAfter(shields, start); i < shields.length; i++) {
    const shield = shields[i]!;
    if (shield.start >= finding.end) break;
    if (start < shield.start) pieces.push({ ...finding, start, end: shield.start });
    start = Math.max(start, shield.end);
  }
  if (start === finding.start && pieces.length === 0) return [finding];
  if (start < finding.end) pieces.push({ ...finding, start });
  return pieces;
}

function firstEndingAfter(shields: readonly ScoredFinding[], at: number): number {
  let low = 0;
  let high = shields.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shields[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
