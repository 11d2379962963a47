import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieces } from '../../src/workers/pieces.js';

const cut = (text: string, syntax: 'jsonl' | 'json' = 'jsonl') => {
  const bytes = new TextEncoder().encode(text);
  return pieces({ bytes, syntax }).map(({ blank, start, end }) => ({
    blank,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end)),
  }));
};

describe('pieces', () => {
  test.each<[string, string[], string[]]>([
    ['', [], []],
    ['a', ['a'], []],
    ['a\nb\n', ['a\n', 'b\n'], []],
    ['a\r\n\r\n \t\n\nb', ['a\r\n', 'b'], ['\r\n \t\n\n']],
    ['\n\na\n\n', ['a\n'], ['\n\n', '\n']],
  ])('%j', (text, records, blanks) => {
    expect(cut(text).flatMap((piece) => (piece.blank ? [] : piece.text))).toEqual(records);
    expect(cut(text).flatMap((piece) => (piece.blank ? piece.text : []))).toEqual(blanks);
  });

  test('a JSON document is one record', () => {
    expect(cut('{\n"a": 1\n}\n', 'json')).toEqual([{ blank: false, text: '{\n"a": 1\n}\n' }]);
  });

  test('nothing is lost, and blank lines never stand side by side', () => {
    const part = fc.constantFrom('a', '\n', '\r\n', ' ', 'é', '{}', '\ufeff');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const found = cut(parts.join(''));
        expect(found.map(({ text }) => text).join('')).toBe(parts.join(''));
        expect(found.some(({ blank }, at) => blank && found[at + 1]?.blank)).toBe(false);
      }),
    );
  });
});
