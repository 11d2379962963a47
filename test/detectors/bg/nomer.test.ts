import { expect, test } from 'vitest';
import { nomer } from '../../../detectors/bg/nomer.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    nomer,
    digits(4).chain((body) => letters(2, 'ABEKMHOPCTYX').map((last) => `CB${body}${last}`)),
    (value) => {
      const parts = [value.slice(0, 2), value.slice(2, 6), value.slice(6)];
      return [value, value.toLowerCase(), parts.join(' '), parts.join('-')];
    },
    { where: 'near', word: 'number plate' },
  );
});

test.each(['kola', 'my car', 'Kennzeichen'])('%s is context', (word) => {
  expect(values(nomer, `${word} СВ 4738 КМ`)).toEqual(['СВ 4738 КМ']);
});

test('letters of either script are one value', () => {
  expect(nomer.canonical!('СВ 4738 КМ', 'BG_LICENSE_PLATE')).toBe('CB4738KM');
});
