import { expect, test } from 'vitest';
import { matricula } from '../../../detectors/es/matricula.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

const current = digits(4).chain((body) => letters(3, 'BCDFGHJKLMNPRSTVWXYZ').map((last) => body + last));
const old = digits(4).chain((body) => letters(2).map((last) => `M${body}${last}`));

test('finds a current one near a word', () => {
  for (const word of ['matrícula', 'MATRICULA', 'number plate', 'Kennzeichen', 'mi coche']) {
    checkSpellings(
      matricula,
      current,
      (value) => [
        value,
        value.toLowerCase(),
        `${value.slice(0, 4)} ${value.slice(4)}`,
        `${value.slice(0, 4)}-${value.slice(4)}`,
      ],
      { where: 'near', word },
    );
  }
});

test('finds an old one near a word', () => {
  checkSpellings(
    matricula,
    old,
    (value) => [
      value,
      `M-${value.slice(1, 5)}-${value.slice(5)}`,
      `M ${value.slice(1, 5)} ${value.slice(5)}`,
    ],
    { where: 'near', word: 'matrícula' },
  );
});

test('finds one before its word, and two', () => {
  expect(values(matricula, 'el 4728 KLM es la matrícula')).toEqual(['4728 KLM']);
  expect(values(matricula, 'matrículas 4728 KLM y 1937 BCD')).toEqual(['4728 KLM', '1937 BCD']);
});

test.each(['coche de 2015', 'matrícula universitaria 2024 con beca', 'coche por 4500 EUR'])(
  'nothing in %s',
  (text) => {
    expect(values(matricula, text)).toEqual([]);
  },
);
