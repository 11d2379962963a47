import { expect, test } from 'vitest';
import { rijbewijs } from '../../../detectors/nl/rijbewijs.js';
import { values } from '../drive.js';
import { digits, testSubject } from '../western-europe.js';

const valid = digits(10);

testSubject({
  detector: rijbewijs,
  valid,
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

test.each(['bestelling 4812345678', 'rijbewijs +4812345678'])('nothing in %s', (text) => {
  expect(values(rijbewijs, text)).toEqual([]);
});

test('the key of a field is context', () => {
  expect(values(rijbewijs, '4812345678', 'rijbewijs_nummer')).toEqual(['4812345678']);
});
