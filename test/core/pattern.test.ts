import { describe, expect, it } from 'vitest';
import { definePattern, type PatternDefinition } from '../../src/core/pattern.js';

const BASE: PatternDefinition = {
  id: 'test/pattern',
  description: '',
  entityType: 'ID',
  source: '',
  triggers: [{ on: 'digits', min: 4 }],
  patterns: [{ regex: /\d{4}(?:-\d{2})?/, score: 0.5 }],
  examples: { match: [], noMatch: [] },
};

/** Spans found when the detector is called at `at`, with their scores. */
function found(text: string, at: number, change: Partial<PatternDefinition> = {}): string[] {
  const spans: string[] = [];
  definePattern({ ...BASE, ...change }).detect({ text, at, field: '' }, (start, end, type, score) => {
    spans.push(`${text.slice(start, end)} ${type} ${score}`);
  });
  return spans;
}

describe('definePattern', () => {
  it('matches at the trigger, and nowhere else', () => {
    expect(found('1234 5678', 0)).toEqual(['1234 ID 0.5']);
    expect(found('x 1234', 0)).toEqual([]);
    expect(found('x 1234-56', 2)).toEqual(['1234-56 ID 0.5']);
  });

  it.each([
    ['12345', 0],
    ['01234', 1],
    ['1234a', 0],
    ['a1234', 1],
    ['1234é', 0],
    ['é1234', 1],
    ['1234-567', 0],
  ])('not inside of a word or number: %s at %d', (text, at) => {
    expect(found(text, at)).toEqual([]);
  });

  it.each([
    ['“1234”', 1],
    ['…1234…', 1],
    ['•1234', 1],
    ['→1234', 1],
    ['€1234', 1],
    ['👍1234👍', 2],
    ['（1234）', 1],
    ['「1234」', 1],
    ['、1234、', 1],
    ['×1234÷', 1],
    ['«1234»', 1],
  ])('signs beyond ASCII are no part of a word: %s', (text, at) => {
    expect(found(text, at)).toEqual(['1234 ID 0.5']);
  });

  it('tries the next pattern when one does not fit', () => {
    const patterns = [
      { regex: /\d{4}-\d/, score: 0.9 },
      { regex: /\d{4}/, score: 0.3 },
    ];
    expect(found('1234-56', 0, { patterns })).toEqual(['1234 ID 0.3']);
  });

  it('looks before the trigger as far as `lead` says, at starts of words only', () => {
    const patterns = [{ regex: /id \d{4}/i, score: 0.5 }];
    expect(found('an ID 1234', 6, { patterns, lead: 3 })).toEqual(['ID 1234 ID 0.5']);
    expect(found('an ID 1234', 6, { patterns, lead: 2 })).toEqual([]);
    expect(found('void 1234', 5, { patterns, lead: 5 })).toEqual([]);
  });

  it('scores what the check says', () => {
    const check = (verdict: boolean | undefined) => ({ validate: () => verdict });
    expect(found('1234', 0, check(true))).toEqual(['1234 ID 0.95']);
    expect(found('1234', 0, { ...check(true), validScore: 0.7 })).toEqual(['1234 ID 0.7']);
    expect(found('1234', 0, { ...check(true), validScore: 0.2 })).toEqual(['1234 ID 0.5']);
    expect(found('1234', 0, check(undefined))).toEqual(['1234 ID 0.5']);
    expect(found('1234', 0, check(false))).toEqual([]);
    expect(found('1234', 0, { ...check(false), invalidScore: 0.1 })).toEqual(['1234 ID 0.1']);
  });

  it('refuses flags that change what a match is', () => {
    for (const flags of ['g', 'y', 'm', 'gi']) {
      const patterns = [{ regex: new RegExp('1', flags), score: 1 }];
      expect(() => definePattern({ ...BASE, patterns })).toThrow(RangeError);
    }
    expect(() => definePattern({ ...BASE, patterns: [{ regex: /1/iu, score: 1 }] })).not.toThrow();
  });

  it('keeps no state between calls', () => {
    const detector = definePattern(BASE);
    const ends: number[] = [];
    for (const text of ['1234-56', '1234', '1234-56']) {
      detector.detect({ text, at: 0, field: '' }, (_, end) => ends.push(end));
    }
    expect(ends).toEqual([7, 4, 7]);
  });
});
