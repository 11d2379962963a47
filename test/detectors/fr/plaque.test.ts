import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plaque } from '../../../detectors/fr/plaque.js';
import { values } from '../drive.js';
import { cut, digits, joined, letters, testSubject } from '../western-europe.js';

const SIV = 'ABCDEFGHJKLMNPQRTVXYZ';
const valid = joined(letters(2, SIV), digits(3, 1, 999), letters(2, SIV));

testSubject({
  detector: plaque,
  valid,
  spell: (value) => [value, cut(value, '-', 2, 3, 2), cut(value, ' ', 2, 3, 2), value.toLowerCase()],
  words: ['plate', 'plaque', 'Kennzeichen', 'matrícula', 'targa', 'kenteken', 'numer rejestracyjny', 'placa'],
  where: 'near',
});

test('the series before 2009 too', () => {
  const old = fc
    .tuple(digits(4, 1000, 9999), letters(2, SIV), digits(2, 1, 95))
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('-'), parts.join('')));
  fc.assert(
    fc.property(old, (one) => {
      expect(values(plaque, `plaque ${one} !`)).toEqual([one]);
      expect(values(plaque, `${one} est ma plaque`)).toEqual([one]);
      expect(values(plaque, one)).toEqual([]);
    }),
  );
});

test.each([
  'plaque SS-123-AB',
  'plaque WW-000-AB',
  'plaque AB-123-SS',
  'plaque AO-123-AB',
  'plaque AB-1234-CD',
  '500 km, 75 euros, plaque',
])('nothing in %s', (text) => {
  expect(values(plaque, text)).toEqual([]);
});
