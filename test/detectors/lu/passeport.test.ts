import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passeport } from '../../../detectors/lu/passeport.js';
import { values } from '../drive.js';
import { digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(fc.constant('J'), letters(3), digits(1), letters(3, 'ABC123'));

testSubject({
  detector: passeport,
  valid,
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

test.each(['passeport JABCDEFG', 'passeport J1234567X', 'commande JCU9J4T3'])('nothing in %s', (text) => {
  expect(values(passeport, text)).toEqual([]);
});
