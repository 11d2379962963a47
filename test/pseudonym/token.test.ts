import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ALPHABET,
  drawLetters,
  formatToken,
  parseToken,
  TYPE_NAME,
  tokenEnd,
} from '../../src/pseudonym/token.js';
import * as reference from './reference.js';

const letters = (length: number) =>
  fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: length, maxLength: length });
const type = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,63}$/);
const GOOD = '[EMAIL_ADDRESS:bcdf:bbbbccccddddffffgggg]';

test('the alphabet is twenty consonants, in order', () => {
  expect(ALPHABET).toHaveLength(20);
  expect([...ALPHABET].sort().join('')).toBe(ALPHABET);
  expect(ALPHABET).not.toMatch(/[aeiouy0-9]/);
});

test('letters are drawn as in the reference', () => {
  const edges = ['00000000', 'ffffffff', '00006863', '000068db', '000068dc', '80000000', '7fffffff'];
  for (const hex of edges) {
    expect(drawLetters(Buffer.from(hex, 'hex'), 4)).toBe(reference.letters(Buffer.from(hex, 'hex'), 4));
  }
  expect(drawLetters(Buffer.from('00000000', 'hex'), 4)).toBe('bbbb');
  expect(drawLetters(Buffer.from('ffffffff', 'hex'), 4)).toBe('zzzz');
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(bytes, fc.constantFrom(4, 16, 20), (data, count) => {
      expect(drawLetters(data, count)).toBe(reference.letters(data, count));
    }),
  );
});

test('what is written is read back, anywhere in a text', () => {
  const body = fc.oneof(letters(16), letters(20));
  fc.assert(
    fc.property(
      type,
      letters(4),
      body,
      letters(4),
      fc.string(),
      fc.string(),
      (name, keyId, part, check, before, after) => {
        const token = formatToken(name, keyId, part, check);
        const at = before.length;
        const end = at + token.length;
        expect(parseToken(before + token + after, at)).toEqual({ type: name, keyId, body: part, check, end });
        expect(tokenEnd(before + token + after, at)).toBe(end);
      },
    ),
  );
});

test.each([
  '',
  '[',
  'EMAIL_ADDRESS:bcdf:bbbbccccddddffffgggg]',
  '[email_address:bcdf:bbbbccccddddffffgggg]',
  '[1MAIL:bcdf:bbbbccccddddffffgggg]',
  '[:bcdf:bbbbccccddddffffgggg]',
  `[${'A'.repeat(65)}:bcdf:bbbbccccddddffffgggg]`,
  '[EMAIL:bcd:bbbbccccddddffffgggg]',
  '[EMAIL:bcdfg:bbbbccccddddffffgggg]',
  '[EMAIL:bcda:bbbbccccddddffffgggg]',
  '[EMAIL:bcdf:bbbbccccddddffffggg]',
  '[EMAIL:bcdf:bbbbccccddddffffggggh]',
  '[EMAIL:bcdf:bbbbccccddddffffgggghhh]',
  '[EMAIL:bcdf:bbbbccccddddffffgggghhhhh]',
  '[EMAIL:bcdf:bbbbccccddddffffgggghhhhkkkk]',
  '[EMAIL:bcdf:bbbbccccddddffffgggy]',
  '[EMAIL:BCDF:BBBBCCCCDDDDFFFFGGGG]',
  '[EMAIL:bcdf:bbbbccccddddffffgggg',
  '[EMAIL:bcdf:bbbbccccddddffffgggg)',
  '[EMAIL: bcdf:bbbbccccddddffffgggg]',
  ' [EMAIL:bcdf:bbbbccccddddffffgggg]',
])('not a token: %s', (text) => {
  expect(parseToken(text)).toBeUndefined();
  expect(tokenEnd(text, 0)).toBe(-1);
});

test('a position inside or past a token is no token', () => {
  for (let at = 1; at <= GOOD.length + 1; at++) expect(tokenEnd(GOOD, at)).toBe(-1);
  expect(tokenEnd(GOOD, -1)).toBe(-1);
  expect(tokenEnd(GOOD, 0)).toBe(GOOD.length);
});

test('the longest token reaches 99 units', () => {
  const longest = formatToken(`A${'_'.repeat(63)}`, 'bbbb', 'b'.repeat(20), 'bbbb');
  expect(longest).toHaveLength(96);
  expect(tokenEnd(longest, 0)).toBe(96);
});

test('reading many brackets takes linear time', () => {
  const text = '[A'.repeat(500_000);
  const start = performance.now();
  let found = 0;
  for (let at = 0; at < text.length; at++) if (tokenEnd(text, at) >= 0) found++;
  expect(found).toBe(0);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('type names', () => {
  for (const name of ['A', 'FR_NIR', 'A1', 'Z'.repeat(64)]) expect(name).toMatch(TYPE_NAME);
  for (const name of ['', 'a', '1A', '_A', 'A-B', 'A:B', 'A]', 'É', 'A\n', 'Z'.repeat(65)])
    expect(name).not.toMatch(TYPE_NAME);
});
