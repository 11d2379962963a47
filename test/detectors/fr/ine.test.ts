import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ine } from '../../../detectors/fr/ine.js';
import { values } from '../drive.js';
import { digits, joined, letters, testSubject } from '../western-europe.js';

const valid = fc.oneof(
  joined(digits(10), letters(1, 'ABCDEFGHJK')),
  joined(digits(9), letters(2, 'ABCDEFGHJK')),
);

testSubject({
  detector: ine,
  valid,
  spell: (value) => [value, value.toLowerCase()],
  words: [
    'INE',
    'numéro étudiant',
    'student number',
    'Matrikelnummer',
    'número de estudiante',
    'matricola',
    'studentnummer',
    'numer albumu',
    'número de aluno',
    'Parcoursup :',
  ],
  where: 'near',
});

test.each(['INE 12345678901', 'INE 1234567ABCD', 'facture 1234567890K'])('nothing in %s', (text) => {
  expect(values(ine, text)).toEqual([]);
});
