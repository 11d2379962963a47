import { expect, test } from 'vitest';
import { kvk } from '../../../detectors/nl/kvk.js';
import { values } from '../drive.js';
import { cut, digits, testSubject } from '../western-europe.js';

const valid = digits(8);

testSubject({
  detector: kvk,
  valid,
  spell: (value) => [value, cut(value, ' ', 2, 3, 3)],
  words: [
    'KvK',
    'KvK-nummer',
    'Kamer van Koophandel',
    'chamber of commerce',
    'Handelskammer',
    'chambre de commerce',
    'cámara de comercio',
    'camera di commercio',
    'izba handlowa',
    'câmara de comércio',
  ],
  where: 'near',
});

test.each(['bestelling 12345678', 'KvK 123456789', 'KvK 1234567'])('nothing in %s', (text) => {
  expect(values(kvk, text)).toEqual([]);
});
