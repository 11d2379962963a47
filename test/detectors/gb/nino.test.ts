import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nino } from '../../../detectors/gb/nino.js';
import { findings, unmark, values } from '../drive.js';

const NOT_ISSUED = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'];
const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FIRST = ALPHABET.filter((letter) => !'DFIQUV'.includes(letter));
const SECOND = FIRST.filter((letter) => letter !== 'O');

const prefix = fc
  .tuple(fc.constantFrom(...FIRST), fc.constantFrom(...SECOND))
  .map((letters) => letters.join(''))
  .filter((letters) => !NOT_ISSUED.includes(letters));
const pair = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
const digits = fc.tuple(pair, pair, pair);
const suffix = fc.constantFrom('A', 'B', 'C', 'D');

test('finds one in capitals with its suffix bare', () => {
  fc.assert(
    fc.property(
      prefix,
      digits,
      suffix,
      fc.constantFrom('', 'it is ', '(', '“'),
      fc.constantFrom('', ' thanks', '.', '”', ')'),
      (head, numbers, tail, before, after) => {
        const spellings = [
          `${head}${numbers.join('')}${tail}`,
          `${head} ${numbers.join(' ')} ${tail}`,
          `${head} ${numbers.join('')}${tail}`,
          `${head}-${numbers.join('-')}-${tail}`,
        ];
        for (const spelled of spellings) {
          expect(values(nino, `${before}${spelled}${after}`)).toEqual([spelled]);
          expect(nino.canonical!(spelled, 'UK_NINO')).toBe(`${head}${numbers.join('')}`);
        }
      },
    ),
  );
});

test('finds lower case, or one without suffix, in context only', () => {
  fc.assert(
    fc.property(prefix, digits, suffix, (head, numbers, tail) => {
      const bare = `${head}${numbers.join('')}`;
      const lower = `${bare}${tail}`.toLowerCase();
      for (const spelled of [bare, lower]) {
        expect(values(nino, `see ${spelled}`)).toEqual([]);
        expect(values(nino, `my NI number is ${spelled}`)).toEqual([spelled]);
      }
    }),
  );
});

test('never reports a prefix that is not issued', () => {
  const wrong = fc.oneof(
    fc.constantFrom(...NOT_ISSUED),
    fc.tuple(fc.constantFrom(...'DFIQUV'), fc.constantFrom(...ALPHABET)).map((letters) => letters.join('')),
    fc.tuple(fc.constantFrom(...ALPHABET), fc.constantFrom(...'DFIOQUV')).map((letters) => letters.join('')),
  );
  fc.assert(
    fc.property(wrong, digits, suffix, (head, numbers, tail) => {
      expect(values(nino, `national insurance ${head} ${numbers.join(' ')} ${tail}`)).toEqual([]);
    }),
  );
});

test.each([
  'NI no. ⟦JG103759⟧ a day later',
  'ni number ⟦jg 10 37 59 a⟧ ok',
  '⟦JG103759A⟧/⟦JG103759B⟧',
  'nino:⟦JG103759A⟧',
])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(nino, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each([
  'we met at 10 37 59 a',
  'order AB123456C',
  'nino JG103759AB',
  'nino 1JG103759A',
  'nino JG1037590',
  'sha ab123456c0ffee',
])('nothing in %s', (text) => {
  expect(values(nino, text)).toEqual([]);
});
