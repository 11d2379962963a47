import { describe, expect, it } from 'vitest';
import { contentEnd, isBlank, markLength } from '../../src/formats/lines.js';

const blank = (text: string): boolean => isBlank(Buffer.from(text), 0, Buffer.byteLength(text));

describe('isBlank', () => {
  it('takes JSON white space and a byte-order mark for nothing', () => {
    for (const text of ['', '\n', '\r\n', ' \t\r\n', '\ufeff', '\ufeff \n']) expect(blank(text)).toBe(true);
    for (const text of ['x', ' x\n', '\v', '\f\n', '\u00a0', '\u2028', ' \ufeff', '\0'])
      expect(blank(text)).toBe(false);
  });

  it('does not look beyond the line', () => {
    expect(isBlank(Buffer.from([0xef, 0xbb, 0xbf]), 0, 2)).toBe(false);
    expect(isBlank(Buffer.from(' \nx'), 0, 2)).toBe(true);
  });
});

describe('contentEnd', () => {
  it('takes one line end off', () => {
    const end = (text: string): number => contentEnd(Buffer.from(text), 0, text.length);
    expect(['', 'a', 'a\n', 'a\r\n', 'a\r', '\n', '\r\n', 'a\r\r\n'].map(end)).toEqual([
      0, 1, 1, 1, 2, 0, 0, 2,
    ]);
    expect(contentEnd(Buffer.from('a\r\n'), 2, 3)).toBe(2);
  });
});

describe('markLength', () => {
  it('finds a byte-order mark', () => {
    expect(markLength(Buffer.from('x\ufeff'), 1)).toBe(3);
    expect(markLength(Buffer.from('x'), 0)).toBe(0);
  });
});
