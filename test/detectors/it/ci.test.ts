import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ci } from '../../../detectors/it/ci.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

const electronic = fc
  .tuple(letters(1), digits(5), letters(2))
  .map(([second, body, last]) => `C${second}${body}${last}`);
const paper = fc.tuple(letters(2), digits(7)).map((parts) => parts.join(''));

test('finds an electronic one in context or alone', () => {
  checkSpellings(ci, electronic, (value) => [value, value.toLowerCase()], {
    where: 'alone',
    word: "carta d'identità",
  });
});

test('finds one of paper in context or alone', () => {
  checkSpellings(ci, paper, (value) => [value, `${value.slice(0, 2)} ${value.slice(2)}`], {
    where: 'alone',
    word: 'CI',
  });
});

test.each(['CIE', 'Personalausweis', 'dowód osobisty', 'identiteitskaart'])('%s is context', (word) => {
  expect(values(ci, `${word} CB47382QX`)).toEqual(['CB47382QX']);
});

test('the key of the field speaks', () => {
  expect(values(ci, 'CB47382QX', 'sku')).toEqual([]);
});
