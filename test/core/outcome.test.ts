import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, bump, type Counts, emptyCounts } from '../../src/core/outcome.js';
import { runs } from '../engine/support.js';

const table = fc.dictionary(
  fc.oneof(fc.constantFrom('EMAIL_ADDRESS redact', 'constructor', '__proto__', 'toString'), fc.string()),
  fc.integer({ min: 1, max: 9 }),
  { noNullPrototype: true, maxKeys: 4 },
);
const number = fc.nat({ max: 1000 });
const counts: fc.Arbitrary<Counts> = fc.record({
  ...{
    recordsIn: number,
    kept: number,
    dropped: number,
    rejected: number,
    bytesIn: number,
    bytesOut: number,
  },
  ...{ segmentsDropped: number, changed: number },
  ...{ findings: table, dropReasons: table, rejectReasons: table, unmapped: table },
});

/** As plain entries: `__proto__` is a name like any other. */
function plain(value: Counts): unknown {
  return Object.entries(value).map(([name, entry]) => [
    name,
    typeof entry === 'number' ? entry : Object.entries(entry as object).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function sum(...list: Counts[]): unknown {
  const total = emptyCounts();
  for (const each of list) addCounts(total, each);
  return plain(total);
}

describe('addition of counts', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        expect(sum(c, a, b)).toEqual(sum(a, b, c));
      }),
      runs(300),
    );
  });

  it('adds every number and every name', () => {
    fc.assert(
      fc.property(counts, (a) => {
        expect(sum(a)).toEqual(plain(a));
        expect(sum(a, emptyCounts())).toEqual(plain(a));
      }),
      runs(300),
    );
  });

  it('does not share tables', () => {
    const total = emptyCounts();
    const part = { ...emptyCounts(), findings: { x: 1 } };
    addCounts(total, part);
    bump(total.findings, 'x');
    expect([total.findings, part.findings]).toEqual([{ x: 2 }, { x: 1 }]);
    expect(emptyCounts().findings).toEqual({});
  });
});
