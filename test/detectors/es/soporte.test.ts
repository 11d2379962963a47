import { expect, test } from 'vitest';
import { soporte } from '../../../detectors/es/soporte.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds the number of a DNI in context only', () => {
  checkSpellings(
    soporte,
    letters(3).chain((first) => digits(6).map((body) => first + body)),
    (value) => [value, value.toLowerCase(), `${value.slice(0, 3)} ${value.slice(3)}`],
    { where: 'near', word: 'número de soporte' },
  );
});

test('finds the number of a TIE in context only', () => {
  checkSpellings(
    soporte,
    digits(8).map((body) => `E${body}`),
    (value) => [value],
    { where: 'near', word: 'TIE' },
  );
});

test('the key of the field is context', () => {
  expect(values(soporte, 'BKD318462', 'numeroSoporte')).toEqual(['BKD318462']);
});
