import { expect, test } from 'vitest';
import { passeport } from '../../../detectors/be/passeport.js';
import { values } from '../drive.js';
import { digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(letters(2), digits(6));

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

test.each(['paspoort 12345678', 'bestelling EN123456'])('nothing in %s', (text) => {
  expect(values(passeport, text)).toEqual([]);
});
