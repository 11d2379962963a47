import { expect, test } from 'vitest';
import { pasaporte } from '../../../detectors/es/pasaporte.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

const spell = (letterCount: number) => (value: string) => [
  value,
  value.toLowerCase(),
  `${value.slice(0, letterCount)} ${value.slice(letterCount)}`,
  `${value.slice(0, letterCount)}-${value.slice(letterCount)}`,
];
const number = (count: number) => letters(count).chain((first) => digits(6).map((body) => first + body));

test('finds three letters and six digits in context or alone', () => {
  checkSpellings(pasaporte, number(3), spell(3), { where: 'alone', word: 'pasaporte' });
});

test('finds two letters in context only', () => {
  checkSpellings(pasaporte, number(2), spell(2), { where: 'near', word: 'passport no' });
});

test.each(['passaporto', 'Reisepass Nr.', 'paspoortnummer', 'numer paszportu', 'passaporte'])(
  '%s is context',
  (word) => {
    expect(values(pasaporte, `${word} PAD318462`)).toEqual(['PAD318462']);
  },
);

test('the key of the field is context', () => {
  expect(values(pasaporte, 'AB318462', 'numeroPasaporte')).toEqual(['AB318462']);
  expect(values(pasaporte, 'PAD318462', 'order_ref')).toEqual([]);
});
