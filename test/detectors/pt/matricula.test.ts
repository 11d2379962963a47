import { expect, test } from 'vitest';
import { matricula } from '../../../detectors/pt/matricula.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    matricula,
    digits(2).chain((head) => letters(2).chain((mid) => digits(2).map((last) => head + mid + last))),
    (value) => {
      const parts = [value.slice(0, 2), value.slice(2, 4), value.slice(4)];
      return [value, value.toLowerCase(), parts.join('-'), parts.join(' '), parts.join('·')];
    },
    { where: 'near', word: 'matrícula' },
  );
});

test.each(['number plate', 'Kennzeichen', 'la plaque'])('%s is context', (word) => {
  expect(values(matricula, `${word} AB-47-QX`)).toEqual(['AB-47-QX']);
});

test.each(['matrícula AB-CD-EF', 'matrícula 12-34-56', 'o carro de 20-12-23'])('nothing in %s', (text) => {
  expect(values(matricula, text)).toEqual([]);
});
