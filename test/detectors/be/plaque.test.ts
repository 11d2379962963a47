import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plaque } from '../../../detectors/be/plaque.js';
import { values } from '../drive.js';
import { cut, digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(digits(1, 1, 9), letters(3), digits(3));

testSubject({
  detector: plaque,
  valid,
  spell: (value) => [
    value,
    cut(value, '-', 1, 3, 3),
    cut(value, ' ', 1, 3, 3),
    cut(value, '-', 1, 3, 3).toLowerCase(),
  ],
  words: ['plate', 'plaque', 'Kennzeichen', 'matrícula', 'targa', 'kenteken', 'numer rejestracyjny', 'placa'],
  where: 'near',
});

test('the series before 2010 too', () => {
  fc.assert(
    fc.property(letters(3), digits(3), (first, last) => {
      for (const one of [`${first}-${last}`, `${last}-${first}`]) {
        expect(values(plaque, `nummerplaat ${one}`)).toEqual([one]);
      }
    }),
  );
});

test.each(['plaque 1-ABCD-234', 'plaque 0-ABC-234', 'plaque abc-123'])('nothing in %s', (text) => {
  expect(values(plaque, text)).toEqual([]);
});
