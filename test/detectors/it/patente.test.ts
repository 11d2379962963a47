import { expect, test } from 'vitest';
import { patente } from '../../../detectors/it/patente.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context or alone', () => {
  checkSpellings(
    patente,
    letters(2).chain((first) => digits(7).chain((body) => letters(1).map((last) => first + body + last))),
    (value) => [value, value.toLowerCase(), `${value.slice(0, 2)} ${value.slice(2, 9)} ${value.slice(9)}`],
    { where: 'alone', word: 'patente' },
  );
});

test.each(['license', 'Führerschein', 'permis de conduire'])('%s is context', (word) => {
  expect(values(patente, `${word} U14K73826M`)).toEqual(['U14K73826M']);
});
