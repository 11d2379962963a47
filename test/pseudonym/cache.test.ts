import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecentMap } from '../../src/pseudonym/cache.js';

test('what is found is what was last set, and the size stays bounded', () => {
  const operation = fc.record({
    key: fc.constantFrom(...'abcdefghij'),
    value: fc.option(fc.nat(), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.array(operation, { maxLength: 200 }),
      (size, operations) => {
        const map = new RecentMap<number>(size);
        const model = new Map<string, number>();
        for (const { key, value } of operations) {
          const found = map.get(key);
          if (found !== undefined) expect(found).toBe(model.get(key));
          if (value === undefined) continue;
          map.set(key, value);
          model.set(key, value);
          expect(map.get(key)).toBe(value);
          expect(map.size).toBeLessThanOrEqual(Math.max(2, size));
        }
      },
    ),
  );
});

test('what is asked for again is kept', () => {
  const map = new RecentMap<number>(10);
  map.set('often', 1);
  for (let at = 0; at < 1000; at++) {
    map.set(`once ${at}`, at);
    expect(map.get('often')).toBe(1);
  }
  expect(map.get('once 0')).toBeUndefined();
});
