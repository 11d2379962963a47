import { expect, test } from 'vitest';
import { plaque } from '../../../detectors/lu/plaque.js';
import { values } from '../drive.js';
import { cut, digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(letters(2, 'ABCDEGHKMNPRSTVWXYZ'), digits(4));

testSubject({
  detector: plaque,
  valid,
  spell: (value) => [value, cut(value, ' ', 2, 4), cut(value, '-', 2, 4)],
  words: ['plate', 'plaque', 'Kennzeichen', 'matrícula', 'targa', 'kenteken', 'numer rejestracyjny', 'placa'],
  where: 'near',
});

test.each(['plaque ab 1234', 'Kennzeichen HH-AB-1234', 'plaque en 20191', 'immatriculation 12345678'])(
  'nothing in %s',
  (text) => {
    expect(values(plaque, text)).toEqual([]);
  },
);
