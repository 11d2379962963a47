import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ESCAPED } from '../../src/engine/flags.js';
import { DELETED, fold } from '../../src/engine/fold.js';
import { Scanner } from '../../src/engine/scanner.js';
import { decodedLength, type View } from '../../src/engine/view.js';
import { charsOf, foldChar, foldChars } from '../reference/chars.js';
import { parseJson } from '../reference/json.js';
import { quoted, texts } from './records.js';
import { runs } from './support.js';

const nothing = { term: () => {}, hex: () => {}, number: () => {}, token: () => {} };
const scanner = new Scanner({ triggers: [], soft: [] }, nothing);
scanner.start();

function viewOf(bytes: Buffer, start: number, end: number, json: boolean, flags = ESCAPED): View {
  scanner.push(bytes);
  const view = scanner.view(start, end, flags, json);
  scanner.pop();
  return view;
}

function foldText(text: string): string {
  return [...text]
    .map((char) => fold(char.codePointAt(0)!))
    .filter((code) => code !== DELETED)
    .map((code) => String.fromCodePoint(code))
    .join('');
}

describe('fold', () => {
  it('agrees with the reference on every character of Unicode', () => {
    const differing: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const folded = fold(code);
      const wanted = foldChar(String.fromCodePoint(code));
      const actual = folded === DELETED ? '' : String.fromCodePoint(folded);
      if (actual !== wanted) differing.push(`U+${code.toString(16)}: ${actual} for ${wanted}`);
    }
    expect(differing).toEqual([]);
  });

  it('gives every decimal digit its value', () => {
    let count = 0;
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      if (!/\p{Nd}/u.test(String.fromCodePoint(code))) continue;
      // Scripts encode zero to nine in a row, and a run starts at a multiple of ten digits.
      expect(fold(code)).toBe(48 + (count++ % 10));
    }
    expect(count).toBeGreaterThan(600);
  });

  it.each([
    ['ｊｅａｎ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'jean@example.org'],
    ['𝐣𝐞𝐚𝐧', 'jean'],
    ['٠٦ ١٢', '06 12'],
    ['06\u00a012\u202f34\u300056', '06 12 34 56'],
    ['06‐12‑34–56—78−90', '06-12-34-56-78-90'],
    ['o’neil', "o'neil"],
    ['a\u200bb\u00adc\ufeffd\u2060e\u034ff\ufe0fg\u0000h', 'abcdefgh'],
    ['a\u2028b\u2029c\u0085d\te', 'a\nb\nc\nd\te'],
    ['example。org', 'example.org'],
    ['café ß Ω 漢', 'café ß Ω 漢'],
    ['①²', '12'],
  ])('%j is seen as %j', (text, seen) => {
    expect(foldText(text)).toBe(seen);
  });
});

describe('views', () => {
  it('show what the reference shows, unit by unit, with the bytes that it comes from', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 4 }), (text, style) => {
        const json = quoted(text, style);
        const bytes = Buffer.from(json);
        const parsed = parseJson(charsOf(json), 10);
        if (parsed.kind !== 'string') throw new Error('not a string');
        const wanted = foldChars(parsed.chars);
        const view = viewOf(bytes, 1, bytes.length - 1, true);
        expect(view.text).toBe(wanted.text);
        const byteOf = (at: number): number => Buffer.byteLength(json.slice(0, at));
        wanted.source.forEach(({ start, end }, unit) => {
          expect([view.byteStart(unit), view.byteEnd(unit + 1)]).toEqual([byteOf(start), byteOf(end)]);
        });
      }),
      runs(500),
    );
  });

  it('fold a character the same way, whatever stands beside it', () => {
    const differing: string[] = [];
    for (let code = 0x80; code <= 0x2ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const char = String.fromCodePoint(code);
      const bytes = Buffer.from(`ab${char}cd`);
      const seen = viewOf(bytes, 0, bytes.length, false).text;
      if (seen !== `ab${foldChar(char)}cd`) differing.push(`U+${code.toString(16)}`);
    }
    expect(differing).toEqual([]);
  });

  it('give way in any order of asking', () => {
    const bytes = Buffer.from('aé漢👍\\n\\u00e9z');
    const view = viewOf(bytes, 0, bytes.length, true);
    const forwards = [...view.text].map((_, unit) => view.byteStart(unit));
    const backwards = [...view.text]
      .map((_, unit) => unit)
      .reverse()
      .map((unit) => view.byteStart(unit));
    expect(backwards.reverse()).toEqual(forwards);
    expect([view.byteStart(3), view.byteEnd(4), view.byteStart(4), view.byteEnd(5)]).toEqual([6, 10, 6, 10]);
  });

  it('of plain ASCII need no map', () => {
    const view = viewOf(Buffer.from('"abc"'), 1, 4, true, 0);
    expect([view.text, view.byteStart(1), view.byteEnd(2)]).toEqual(['abc', 2, 3]);
  });

  it('count offsets in units of the decoded string, not of the view', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 4 }), (text, style) => {
        const json = quoted(text, style);
        const bytes = Buffer.from(json);
        const decoded = JSON.parse(json) as string;
        expect(decodedLength(bytes, 1, bytes.length - 1, true)).toBe(decoded.length);
        const plain = Buffer.from(text);
        expect(decodedLength(plain, 0, plain.length, false)).toBe(plain.toString().length);
      }),
      runs(300),
    );
  });
});
