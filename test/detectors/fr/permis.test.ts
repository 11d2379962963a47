import fc from 'fast-check';
import { expect, test } from 'vitest';
import { permis } from '../../../detectors/fr/permis.js';
import { values } from '../drive.js';
import { cut, digits, joined, letters, testSubject } from '../western-europe.js';

const valid = fc.oneof(digits(12), joined(digits(2), letters(2), digits(5)));

testSubject({
  detector: permis,
  valid,
  spell: (value) =>
    value.length === 12 ? [value, cut(value, ' ', 2, 2, 2, 6)] : [value, value.toLowerCase()],
  words: [
    'driving licence',
    'permis de conduire',
    'Führerschein',
    'permiso de conducir',
    'patente',
    'rijbewijs',
    'prawo jazdy',
    'carta de condução',
  ],
  where: 'near',
});

test.each(['permis de construire 13AB00123', 'permis de conduire 13ABC0123'])('nothing in %s', (text) => {
  expect(values(permis, text)).toEqual([]);
});
