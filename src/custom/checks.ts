import type { CustomDetector } from '../core/custom.js';
import { entityType } from '../core/entity.js';
import type { Policy } from '../core/policy.js';
import { describe, type Problem, quote } from '../policy/problem.js';
import { missesOf } from './examples.js';
import { type Hazard, hazardOf } from './hazard.js';

/** What is wrong with the custom detectors of a resolved policy. */
export function customProblems(policy: Policy): Problem[] {
  const { custom } = policy.detectors;
  const seen = new Set<string>();
  return custom.flatMap((detector, at) => {
    const place = ['detectors', 'custom', at];
    const problems = [...identity(detector, seen), ...expressions(detector)];
    seen.add(detector.id);
    // Only a detector that can run is asked for its examples.
    if (problems.length === 0) problems.push(...context(detector), ...trigger(detector));
    if (problems.length === 0) {
      problems.push(...missesOf(detector, policy).map((miss) => ({ ...miss, advice: EXAMPLE_ADVICE })));
    }
    return problems.map((problem) => ({ ...problem, path: [...place, ...problem.path] }));
  });
}

const EXAMPLE_ADVICE = 'mark values in a sentence with ⟦ ⟧; `tamis explain` shows scores';

function identity({ id, entityType: name, kind }: CustomDetector, seen: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  if (seen.has(id)) problems.push({ path: ['id'], expected: 'an id of its own', got: `${quote(id)} again` });
  const known = entityType(name);
  if (known && known.kind !== kind) {
    problems.push({ path: ['kind'], expected: `${known.kind}, as ${name} is known`, got: kind });
  }
  if (name === 'TOKEN') {
    problems.push({ path: ['entityType'], expected: 'another type than TOKEN', got: 'TOKEN' });
  }
  return problems;
}

function expressions({ patterns }: CustomDetector): Problem[] {
  if (patterns.length === 0) return [{ path: ['pattern'], expected: 'a pattern', got: 'nothing' }];
  return patterns.flatMap(({ regex, flags }, at) =>
    patternProblems(regex, flags, patterns.length === 1 ? ['pattern'] : ['patterns', at]),
  );
}

/** What is wrong with one regular expression; also those of lists. */
export function patternProblems(regex: string, flags: string, path: Problem['path']): Problem[] {
  const syntax = syntaxError(regex, flags);
  if (syntax !== undefined) {
    const advice = /\(\?P[<=>]|\(\?[a-z]+\)|\\[AZ]|[*+?}]\+/.test(regex)
      ? `${syntax}; it looks like Python: tamis policy import-presidio converts`
      : syntax;
    return [{ path, expected: 'a regular expression of JavaScript', got: quote(regex), advice }];
  }
  if (new RegExp(`^(?:${regex})$`, flags).test('')) {
    return [{ path, expected: 'a pattern that matches some text', got: 'one that matches the empty text' }];
  }
  const hazard = knownHazard(regex, flags);
  return hazard ? [{ path, expected: 'a pattern that takes linear time', ...hazard }] : [];
}

/** Why the platform takes it for no regular expression; its message ends in the reason. */
function syntaxError(regex: string, flags: string): string | undefined {
  try {
    new RegExp(regex, flags);
    return undefined;
  } catch (error) {
    return (error as Error).message.split(': ').at(-1)!.toLowerCase();
  }
}

const hazards = new Map<string, Hazard | undefined>();

/** The check takes tens of milliseconds, and a program may resolve one policy many times. */
function knownHazard(regex: string, flags: string): Hazard | undefined {
  const name = `${flags}/${regex}`;
  if (!hazards.has(name)) {
    if (hazards.size > 1000) hazards.clear();
    hazards.set(name, hazardOf(regex, flags));
  }
  return hazards.get(name);
}

function context({ context: rule }: CustomDetector): Problem[] {
  if (rule?.required !== true || Object.values(rule.words).flat().length > 0) return [];
  return [{ path: ['context', 'words'], expected: 'words, as one is required', got: 'none' }];
}

function trigger({ trigger: given, patterns }: CustomDetector): Problem[] {
  if (Object.keys(given).length > 0) return [];
  return [
    {
      path: ['trigger'],
      expected: 'a trigger, because none follows from the pattern',
      got: describe(undefined),
      advice:
        'say what stands in every match: trigger: {literal: EMP-}, {number: 8} (digits, 6 to 31) or ' +
        `{code: {min: 6, max: 8}} (letters and digits mixed), or a word near it: {word: badge}${patterns.length > 1 ? '; it must serve all patterns' : ''}`,
    },
  ];
}
