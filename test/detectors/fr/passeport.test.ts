import { expect, test } from 'vitest';
import { passeport } from '../../../detectors/fr/passeport.js';
import { values } from '../drive.js';
import { digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(digits(2), letters(2), digits(5));

testSubject({
  detector: passeport,
  valid,
  spell: (value) => [value, value.toLowerCase()],
  words: [
    'passport',
    'passeport',
    'Reisepass',
    'pasaporte',
    'passaporto',
    'paspoort',
    'paszport',
    'passaporte',
  ],
  where: 'near',
});

test.each(['passeport 14ABC1234', 'passeport A4AB12345'])('nothing in %s', (text) => {
  expect(values(passeport, text)).toEqual([]);
});

test('the key of a field is context', () => {
  expect(values(passeport, '14AB12345', 'passport_number')).toEqual(['14AB12345']);
});
