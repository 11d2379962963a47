import { entityType } from '../core/entity.js';
import { GENERALISERS } from '../core/generalise.js';
import type { Limits, Policy } from '../core/policy.js';
import { customProblems } from '../custom/checks.js';
import { listProblems } from '../lists/checks.js';
import { describe, type Problem, quote } from './problem.js';

/** Entity types that have a coarser form. `generalise` is refused for the others. */
export const GENERALISABLE: readonly string[] = Object.keys(GENERALISERS);

/** What contradicts itself in a resolved policy. Paths are those of a policy file. */
export function contradictions(policy: Policy): Problem[] {
  return [
    ...scopeProblems(policy),
    ...actionProblems(policy),
    ...valueProblems(policy),
    ...customProblems(policy),
    ...listProblems(policy),
  ];
}

function scopeProblems({ scope, scopeReason, style }: Policy): Problem[] {
  const problems: Problem[] = [];
  if (scope !== 'dataset') return problems;
  if (scopeReason.trim() === '') {
    problems.push({
      path: ['scope'],
      expected: 'a reason for linking people over the whole data set',
      got: 'none',
      advice: 'write scope: {level: dataset, reason: "..."}, or use scope conversation',
    });
  }
  if (style === 'ordinal') {
    problems.push({
      path: ['style'],
      expected: 'token or type with scope dataset',
      got: 'ordinal',
      advice: 'numbers are unique within one record only',
    });
  }
  return problems;
}

function actionProblems({ defaults, entities }: Policy): Problem[] {
  const problems: Problem[] = [];
  const coarser = `another action than generalise, which only ${GENERALISABLE.join(', ')} have a form for`;
  if (defaults.action === 'generalise') {
    problems.push({ path: ['action'], expected: coarser, got: 'generalise' });
  }
  for (const [name, { action }] of Object.entries(entities)) {
    if (action === 'generalise' && defaults.action !== action && !GENERALISABLE.includes(name)) {
      problems.push({ path: ['entities', name], expected: coarser, got: 'generalise' });
    }
    if (action === 'keep' && name === 'TOKEN') {
      problems.push({
        path: ['entities', name],
        expected: 'another action than keep',
        got: 'keep',
        advice: 'kept, a pseudonym forged in the input could not be told from a real one',
      });
    }
  }
  return problems;
}

/** A policy file's values are checked by its schema; those of flags and of programs are checked here. */
function valueProblems(policy: Policy): Problem[] {
  const problems: Problem[] = [];
  const must = (holds: boolean, path: Problem['path'], expected: string, value: unknown): void => {
    if (!holds) problems.push({ path, expected, got: describe(value) });
  };
  for (const key of ['domain', 'recipient', 'epoch'] as const) {
    must(isName(policy[key]), [key], NAME, policy[key]);
  }
  must(isShare(policy.defaults.threshold), ['threshold'], THRESHOLD, policy.defaults.threshold);
  for (const [name, { threshold }] of Object.entries(policy.entities)) {
    if (Object.is(threshold, policy.defaults.threshold)) continue;
    must(isShare(threshold), ['entities', name, 'threshold'], THRESHOLD, threshold);
  }
  const own = [...policy.detectors.custom, ...policy.lists.deny].map((one) => one.entityType);
  for (const name of Object.keys(policy.entities)) {
    if (!entityType(name) && !own.includes(name))
      problems.push({ path: ['entities', name], expected: ENTITY, got: quote(name) });
  }
  for (const [key, { least, most, expected }] of Object.entries(LIMITS)) {
    const value = policy.limits[key as keyof Limits];
    must(Number.isInteger(value) && value >= least && value <= most, ['limits', key], expected, value);
  }
  return problems;
}

export const ENTITY = 'a known entity type';
export const NAME = 'text of 1 to 200 visible characters without outer spaces';
export const THRESHOLD = 'a number from 0 to 1';

/** Bounds of a limit, and how to say them. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly expected: string;
}

export const LIMITS: Readonly<Record<keyof Limits, Bounds>> = {
  // A record becomes a string in places, and strings end at 512 MiB.
  recordBytes: { least: 2 ** 10, most: 511 * 2 ** 20, expected: 'a size from 1KiB to 511MiB' },
  depth: { least: 1, most: 10_000, expected: 'a whole number from 1 to 10000' },
  timeoutMs: { least: 100, most: 86_400_000, expected: 'a time from 100ms to 1440min' },
};

export function isName(text: string): boolean {
  // Two names that look the same on a screen must be the same: no invisible characters.
  return text.length <= 200 && /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u.test(text) && text === text.trim();
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
