import { expect, test } from 'vitest';
import { id } from '../../../detectors/mt/id.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

const valid = digits(5, 10_000, 32_000).chain((serial) =>
  digits(2).chain((year) => letters(1, 'MGLH').map((last) => serial + year + last)),
);

test('finds one of seven digits in context or alone', () => {
  checkSpellings(id, valid, (value) => [value, value.toLowerCase(), `${value.slice(0, 7)} ${value[7]}`], {
    where: 'alone',
    word: 'ID card',
  });
});

test('finds one without its leading zero in context only, as the same value', () => {
  expect(values(id, 'karta tal-identità 147384M')).toEqual(['147384M']);
  expect(values(id, '147384M')).toEqual([]);
  expect(id.canonical!('147384m', 'MT_IDENTITY_CARD')).toBe(id.canonical!('0147384 M', 'MT_IDENTITY_CARD'));
});

test('knows where registrations end', () => {
  expect(values(id, 'ID card 3300084M')).toEqual([]);
  expect(values(id, 'ID card 3300084A')).toEqual(['3300084A']);
});
