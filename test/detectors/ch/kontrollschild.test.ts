import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kontrollschild } from '../../../detectors/ch/kontrollschild.js';
import { values } from '../drive.js';
import { cut, digits, joined, testSubject } from '../western-europe.js';

const valid = joined(fc.constantFrom('ZH', 'BE', 'VD', 'TI', 'GE', 'AI'), digits(6, 100_000, 999_999));

testSubject({
  detector: kontrollschild,
  valid,
  spell: (value) => [value, cut(value, ' ', 2, 6), cut(value, '-', 2, 6), cut(value, '·', 2, 6)],
  words: ['plate', 'plaque', 'Kennzeichen', 'matrícula', 'targa', 'kenteken', 'numer rejestracyjny', 'placa'],
  where: 'near',
});

test.each(['Kontrollschild XX 123456', 'Kontrollschild ZH 1234567', 'plaque zh 12'])(
  'nothing in %s',
  (text) => {
    expect(values(kontrollschild, text)).toEqual([]);
  },
);
