import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRule } from '../../src/core/policy.js';
import type { ScoredFinding } from '../../src/engine/detect.js';
import { resolve } from '../../src/engine/resolve.js';
import { OWN_TOKEN } from '../../src/engine/token-guard.js';
import { OWN, resolveAll } from '../reference/detect.js';
import { runs } from './support.js';

const LENGTH = 40;

function ruleOf(type: string): EntityRule {
  return { action: type === 'KEPT' ? 'keep' : 'redact', threshold: 0.5 };
}

const finding = (start: number, end: number, entityType = 'A', score = 1, detector = 'd'): ScoredFinding => ({
  start,
  end,
  entityType,
  score,
  detector,
  base: score,
});

const findings: fc.Arbitrary<ScoredFinding[]> = fc
  .array(
    fc.tuple(
      fc.nat({ max: LENGTH - 1 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('A', 'B', 'C', 'KEPT'),
      fc.constantFrom(0.2, 0.5, 0.8, 1),
      fc.constantFrom('d', 'e'),
    ),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(([start, size, ...rest]) => finding(start, Math.min(LENGTH, start + size), ...rest)),
  );

/** Own tokens never overlap each other. */
const shields: fc.Arbitrary<ScoredFinding[]> = fc
  .uniqueArray(fc.nat({ max: 9 }), { maxLength: 3 })
  .map((slots) => slots.map((slot) => finding(slot * 4, slot * 4 + 3, OWN_TOKEN)));

describe('resolve', () => {
  it('agrees with the reference', () => {
    fc.assert(
      fc.property(findings, shields, (list, tokens) => {
        const actual = resolve([...list, ...tokens], ruleOf);
        const renamed = tokens.map((token) => ({ ...token, entityType: OWN }));
        const wanted = resolveAll([...list, ...renamed], ruleOf, LENGTH);
        const spans = (found: readonly { start: number; end: number; entityType: string }[]) =>
          found.map(({ start, end, entityType }) => `${start}-${end} ${entityType}`);
        expect(spans(actual.winners)).toEqual(spans(wanted.winners));
        expect(spans(actual.kept)).toEqual(spans(wanted.kept));
      }),
      runs(1000),
    );
  });

  it('leaves nothing half replaced, nothing twice, and no token cut', () => {
    fc.assert(
      fc.property(findings, shields, (list, tokens) => {
        const { winners } = resolve([...list, ...tokens], ruleOf);
        const units = (found: readonly ScoredFinding[]): Set<number> =>
          new Set(
            found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
          );
        for (let i = 1; i < winners.length; i++) {
          expect(winners[i]!.start).toBeGreaterThanOrEqual(winners[i - 1]!.end);
        }
        const protectedUnits = units(tokens);
        const claimed = units(list.filter((f) => f.entityType !== 'KEPT' && f.score >= 0.5));
        for (const unit of protectedUnits) claimed.delete(unit);
        expect([...units(winners)].sort((a, b) => a - b)).toEqual([...claimed].sort((a, b) => a - b));
      }),
      runs(500),
    );
  });

  it('does not depend on who reported first', () => {
    fc.assert(
      fc.property(findings, shields, fc.infiniteStream(fc.nat()), (list, tokens, order) => {
        const all = [...list, ...tokens];
        const shuffled = all
          .map((each) => ({ each, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(resolve(shuffled, ruleOf).winners).toEqual(resolve(all, ruleOf).winners);
      }),
      runs(500),
    );
  });

  it.each<[string, ScoredFinding[], string[]]>([
    ['the longer wins', [finding(0, 4, 'A'), finding(0, 6, 'B')], ['0-6 B']],
    ['overlaps become one span', [finding(0, 5, 'A'), finding(3, 9, 'B'), finding(8, 12, 'C')], ['0-12 B']],
    ['neighbours stay apart', [finding(0, 5, 'A'), finding(5, 9, 'B')], ['0-5 A', '5-9 B']],
    ['the surer of equals wins', [finding(0, 5, 'A', 0.6), finding(0, 5, 'B', 0.9)], ['0-5 B']],
    ['what is kept hides nothing', [finding(0, 9, 'KEPT'), finding(2, 4, 'A')], ['2-4 A']],
    ['what is unsure takes no part', [finding(0, 9, 'A', 0.4), finding(2, 4, 'B')], ['2-4 B']],
    ['a token is clipped out', [finding(0, 9, 'A'), finding(3, 6, OWN_TOKEN)], ['0-3 A', '6-9 A']],
  ])('%s', (_, list, wanted) => {
    const { winners } = resolve(list, ruleOf);
    expect(winners.map(({ start, end, entityType }) => `${start}-${end} ${entityType}`)).toEqual(wanted);
  });
});
