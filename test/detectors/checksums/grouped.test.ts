import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOf, isGlued, readGrouped } from '../../../detectors/checksums/grouped.js';

describe('readGrouped', () => {
  test.each([
    ['12 34-5x', 8, false, '12345', [2, 2, 1]],
    ['12 34-5x', 8, true, '12345X', [2, 2, 2]],
    ['12345678', 5, false, '12345', [5]],
    ['12   34', 8, false, '12', [2]],
    ['12  ', 8, false, '12', [2]],
    ['12/34', 8, false, '12', [2]],
    [' 12', 8, false, '', []],
    ['', 8, false, '', []],
  ])('%j', (text, max, letters, value, lengths) => {
    const grouped = readGrouped(text, 0, max, 2, letters);
    expect(grouped.value).toBe(value);
    expect(grouped.lengths).toEqual(lengths);
  });

  test('takes groups and separators apart, and puts ends where they stand', () => {
    const group = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 });
    const separator = fc.constantFrom(' ', '-', '.', '\n', ' -', '  ');
    const rest = fc.array(fc.tuple(separator, group), { maxLength: 6 });
    fc.assert(
      fc.property(group, rest, fc.nat({ max: 50 }), (first, more, keep) => {
        const text = `${first}${more.flat().join('')}`;
        const read = readGrouped(text, 0, 60, 2, false);
        expect(read.value).toBe(text.replace(/\D/g, ''));
        expect(read.lengths).toEqual(
          [first, ...more.map(([, digits]) => digits)].map(({ length }) => length),
        );
        expect(read.separators).toEqual(more.map(([between]) => between));
        read.ends.forEach((end, index) => {
          expect(text[end - 1]).toBe(read.value[index]);
        });

        const some = firstOf(read, keep);
        expect(some.value).toBe(read.value.slice(0, keep));
        expect(some.lengths.reduce((sum, length) => sum + length, 0)).toBe(some.value.length);
        expect(some.separators).toHaveLength(Math.max(0, some.lengths.length - 1));
      }),
    );
  });
});

test.each([
  ['a12', true],
  ['112', true],
  [' 12', false],
  ['é12', false],
  ['号12', false],
  ['\\n12', false],
  ['\\x12', true],
  ['n12', true],
])('isGlued: %j', (text, glued) => {
  expect(isGlued(text, text.length - 2)).toBe(glued);
});
