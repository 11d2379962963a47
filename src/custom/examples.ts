import { Buffer } from 'node:buffer';
import type { CustomDetector } from '../core/custom.js';
import type { Policy } from '../core/policy.js';
import { createSieve } from '../engine/sieve.js';
import { randomKey } from '../pseudonym/keys.js';
import { createPseudonymiser } from '../pseudonym/pseudonymiser.js';
import { buildCustom } from './build.js';

/** An example that does not hold. */
export interface Miss {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly got: string;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Runs the examples of a custom detector as a run would, and tells which do not hold. */
export function missesOf(custom: CustomDetector, policy: Policy): Miss[] {
  const { threshold } = policy.entities[custom.entityType] ?? policy.defaults;
  const find = finder(custom, policy);
  const misses: Miss[] = [];
  custom.examples.match.forEach((example, at) => {
    const { text, spans } = unmark(example);
    const all = find(text);
    const found = all.filter(({ score }) => score >= threshold);
    if (sameSpans(found, spans)) return;
    const path = ['examples', 'match', at];
    misses.push({
      path,
      expected: 'a text in which exactly the marked value is found',
      got: said(text, all, threshold),
    });
  });
  custom.examples.noMatch.forEach((text, at) => {
    const all = find(text);
    if (!all.some(({ score }) => score >= threshold)) return;
    const path = ['examples', 'noMatch', at];
    misses.push({ path, expected: 'a text in which nothing is found', got: said(text, all, threshold) });
  });
  return misses;
}

/** Every match, whatever its score: a threshold of 0 hides none. */
function finder(custom: CustomDetector, policy: Policy): (text: string) => Found[] {
  const rootKey = randomKey();
  const open: Policy = {
    ...policy,
    entities: {},
    defaults: { action: 'pseudonymise', threshold: 0 },
    fields: [],
    scope: 'record',
    style: 'token',
  };
  const { domain, recipient, epoch, scope } = open;
  const pseudonymiser = createPseudonymiser({ rootKey, domain, recipient, epoch, scope });
  const config = { policy: open, rootKey, collectFindings: true, write: false };
  const sieve = createSieve(config, [buildCustom(custom)], pseudonymiser);
  const place = {
    sequence: 0,
    source: '-',
    firstRecord: 0,
    offset: 0,
    shape: 'text',
    syntax: 'jsonl',
  } as const;
  return (text) => {
    const bytes = Buffer.from(JSON.stringify({ text }));
    return sieve.frame({ ...place, bytes }).findings.filter(({ detector }) => detector === custom.id);
  };
}

function sameSpans(found: readonly Found[], spans: readonly (readonly [number, number])[]): boolean {
  return (
    found.length === spans.length &&
    found.every(({ start, end }, at) => start === spans[at]![0] && end === spans[at]![1])
  );
}

/** What was found, in words. An example is a part of the policy, so it may be shown. */
function said(text: string, found: readonly Found[], threshold: number): string {
  const best = found.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined) return 'nothing';
  const value = text.slice(best.start, best.end);
  const shown = JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
  const score = Math.round(best.score * 100) / 100;
  return `${shown} with score ${score} (threshold ${threshold})`;
}

/** Takes `⟦ ⟧` out of an example. Without them, the whole text is the value. */
export function unmark(example: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  for (const part of example.split(/(?=[⟦⟧])/)) {
    if (part[0] === '⟦') spans.push([text.length, text.length]);
    else if (part[0] === '⟧' && spans.length > 0) spans[spans.length - 1]![1] = text.length;
    text += part[0] === '⟦' || part[0] === '⟧' ? part.slice(1) : part;
  }
  return { text, spans: spans.length > 0 ? spans : [[0, text.length]] };
}
