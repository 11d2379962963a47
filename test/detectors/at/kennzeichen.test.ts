import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kennzeichen } from '../../../detectors/at/kennzeichen.js';
import { values } from '../drive.js';
import { digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(fc.constantFrom('W', 'GU', 'L', 'BN', 'IL'), digits(3, 100, 999), letters(2));

testSubject({
  detector: kennzeichen,
  valid,
  spell: (value) => [
    value,
    value.replace(/^[A-Z]+/, '$&-'),
    value.replace(/^[A-Z]+/, '$& '),
    value.replace(/^[A-Z]+/, '$&-').replace(/\d+/, '$& '),
  ],
  words: ['plate', 'plaque', 'Kennzeichen', 'matrícula', 'targa', 'kenteken', 'numer rejestracyjny', 'placa'],
  where: 'near',
});

test('plates with letters of choice', () => {
  for (const one of ['W-MAXI1', 'GU ROSE7', 'L-A123'])
    expect(values(kennzeichen, `Wunschkennzeichen ${one}`)).toEqual([one]);
});

test.each(['Kennzeichen QQ-123AB', 'Kennzeichen w-12345a', 'Kennzeichen W-0123A'])(
  'nothing in %s',
  (text) => {
    expect(values(kennzeichen, text)).toEqual([]);
  },
);
