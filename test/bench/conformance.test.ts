import { expect, test } from 'vitest';
// @ts-expect-error the bench programs are JavaScript; their types are checked by bench/tsconfig.json
import { Score } from '../../bench/conformance/score.js';
// @ts-expect-error as above
import { covers, touches } from '../../bench/conformance/spans.js';

test('a span is covered by one finding, or by several together', () => {
  const span = { start: 2, end: 8 };
  expect(covers(span, [{ start: 0, end: 9 }])).toBe(true);
  expect(
    covers(span, [
      { start: 5, end: 8 },
      { start: 2, end: 5 },
    ]),
  ).toBe(true);
  expect(
    covers(span, [
      { start: 2, end: 4 },
      { start: 5, end: 8 },
    ]),
  ).toBe(false);
  expect(covers(span, [])).toBe(false);
  expect(touches(span, [{ start: 7, end: 9 }])).toBe(true);
  expect(touches(span, [{ start: 8, end: 9 }])).toBe(false);
});

test('a score counts, judges by its targets, and keeps the mistakes', () => {
  const score = new Score('suite');
  score.aim('a', { recall: 0.5, falseRate: 0 });
  score.positive('a', true, false, 'x');
  score.positive('a', false, true, 'y');
  score.negative('a', false, 'z');
  expect(score.rows()).toEqual([
    ['suite', 'a', '2', '50.0', '1', '1', '0.0', '66.7', 'ok   found >= 50, false <= 0'],
  ]);
  score.negative('a', true, 'w');
  expect(score.rows()[0]!.at(-1)).toMatch(/^MISS /);
  expect(score.mistakes).toEqual(['suite\ta\tmissed\t"y"', 'suite\ta\tfalse\t"w"']);
});
