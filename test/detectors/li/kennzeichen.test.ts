import { expect, test } from 'vitest';
import { kennzeichen } from '../../../detectors/li/kennzeichen.js';
import { values } from '../drive.js';
import { cut, digits, testSubject } from '../western-europe.js';

const valid = digits(5, 10_000, 99_999).map((one) => `FL${one}`);

testSubject({
  detector: kennzeichen,
  valid,
  spell: (value) => [value, cut(value, ' ', 2, 5), cut(value, '-', 2, 5)],
  words: ['plate', 'plaque', 'Kennzeichen', 'matrícula', 'targa', 'kenteken', 'numer rejestracyjny', 'placa'],
  where: 'near',
});

test.each(['flight level FL 330', 'Kennzeichen FL 0', 'Kennzeichen fl 12', 'Miami, FL 33101'])(
  'nothing in %s',
  (text) => {
    expect(values(kennzeichen, text)).toEqual([]);
  },
);
