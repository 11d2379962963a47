import { expect, test } from 'vitest';
import type { Detector } from '../../../src/core/detector.js';
import { findings, unmark } from '../drive.js';

/** One test a line: what stands between `⟦` and `⟧` is found, and nothing else is. `↵` is a line break. */
export function addressCases(detector: Detector, found: string, notFound: string): void {
  const lines = (block: string): string[] =>
    block
      .split('\n')
      .map((line) => line.trim().replaceAll('↵', '\n'))
      .filter((line) => line !== '');
  const [positive, negative] = [lines(found), lines(notFound)];

  test('has enough of both', () => {
    expect(positive.length).toBeGreaterThanOrEqual(40);
    expect(negative.length).toBeGreaterThanOrEqual(40);
  });

  test.each(positive)('%s', (example) => {
    const { text, spans } = unmark(example);
    const marked = spans.map(([start, end]) => text.slice(start, end));
    expect(findings(detector, text).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });

  test.each(negative)('nothing in: %s', (text) => {
    expect(findings(detector, text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
}
