import { expect, test } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';
import { adeli } from '../../../detectors/fr/adeli.js';
import { values } from '../drive.js';
import { checked, cut, digits, joined, testSubject } from '../western-europe.js';

const valid = checked(joined(digits(2, 1, 95), digits(6)), luhn);

testSubject({
  detector: adeli,
  valid,
  spell: (value) => [value, cut(value, ' ', 2, 1, 6)],
  words: ['ADELI', 'numéro ADELI', 'n° Adeli'],
  where: 'near',
});

test('Corsica and overseas have a letter', () => {
  expect(values(adeli, 'adeli 2A1234567')).toEqual(['2A1234567']);
  expect(values(adeli, 'adeli 9D1234567')).toEqual(['9D1234567']);
});

test.each(['adeli 001234567', 'adeli 961234567'])('nothing in %s', (text) => {
  expect(values(adeli, text)).toEqual([]);
});
