import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ssn } from '../../../detectors/us/ssn.js';
import { findings, unmark, values } from '../drive.js';

const padded = (min: number, max: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));

const VOID = ['078051120', '219099999', '123456789'];

const parts = fc
  .tuple(
    padded(1, 899, 3).filter((area) => area !== '666'),
    padded(1, 99, 2),
    padded(1, 9999, 4),
  )
  .filter((list) => !VOID.includes(list.join('')));

test('finds a formatted number bare', () => {
  fc.assert(
    fc.property(
      parts,
      fc.constantFrom('-', ' ', '.'),
      fc.constantFrom('', 'it is ', '(', '“', '号', 'a,'),
      fc.constantFrom('', ' thanks', '. Bye', '”', ', 3', '。'),
      (list, separator, before, after) => {
        const spelled = list.join(separator);
        expect(values(ssn, `${before}${spelled}${after}`)).toEqual([spelled]);
        expect(ssn.canonical!(spelled, 'US_SSN')).toBe(list.join(''));
      },
    ),
  );
});

test('finds a compact number in context only', () => {
  fc.assert(
    fc.property(parts, (list) => {
      const compact = list.join('');
      expect(values(ssn, `call me, ${compact}`)).toEqual([]);
      expect(values(ssn, `my social is ${compact}`)).toEqual([compact]);
      expect(values(ssn, compact, 'ssn')).toEqual([compact]);
    }),
  );
});

test('never reports what was never issued, or a part of a longer number', () => {
  const bad = fc.oneof(
    fc.tuple(fc.constantFrom('000', '666', '900', '999'), padded(1, 99, 2), padded(1, 9999, 4)),
    fc.tuple(padded(1, 665, 3), fc.constant('00'), padded(1, 9999, 4)),
    fc.tuple(padded(1, 665, 3), padded(1, 99, 2), fc.constant('0000')),
    fc.tuple(padded(1, 665, 4), padded(1, 99, 2), padded(1, 9999, 4)),
    fc.tuple(padded(1, 665, 3), padded(1, 99, 2), padded(1, 9999, 5)),
  );
  fc.assert(
    fc.property(bad, fc.constantFrom('-', '.', ''), (list, separator) => {
      expect(values(ssn, `SSN: ${list.join(separator)}`)).toEqual([]);
    }),
  );
});

test.each([
  'both ⟦536-22-8841⟧, ⟦536-22-8842⟧',
  'ssn ⟦123-45-6789⟧',
  'SSN ⟦53622-8841⟧',
  'Jane,⟦536-22-8841⟧,55',
])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(ssn, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each([
  '123-45-6789',
  'ssn 219-09-9999',
  'order 536-22-8841',
  'tel +48 536 22 8841',
  '20 536 22 8841 17 204',
  '536-22-8841-3',
  '536/22/8841',
  '53622-8841',
])('nothing in %s', (text) => {
  expect(values(ssn, text)).toEqual([]);
});
