import { expect, test } from 'vitest';
import { cyprusLetter } from '../../../detectors/cy/tic.js';
import { vat } from '../../../detectors/cy/vat.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkSpellings, digits } from '../every-spelling.js';

const valid = digits(8, 10_000_000, 89_999_999).map((body) => body + cyprusLetter(body));

test('finds one in context or alone', () => {
  checkSpellings(vat, valid, (value) => [value, value.toLowerCase()], { where: 'alone', word: 'VAT' });
});

test('finds one with the country bare', () => {
  checkSpellings(vat, valid, (value) => [`CY${value}`, `CY ${value}`], { where: 'bare', word: 'TVA' });
});

test('finds none with a wrong letter, and none of a person', () => {
  checkLastCharacter(vat, valid, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  expect(values(vat, 'VAT 10473826R')).toEqual([]);
  expect(values(vat, 'VAT 00473826R')).toEqual([]);
});
