import { expect, test } from 'vitest';
import { reisepass } from '../../../detectors/at/reisepass.js';
import { values } from '../drive.js';
import { cut, digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(letters(1), digits(7));

testSubject({
  detector: reisepass,
  valid,
  spell: (value) => [value, cut(value, ' ', 1, 7), value.toLowerCase()],
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

test.each(['Reisepass 1234567', 'Bestellung P1234567'])('nothing in %s', (text) => {
  expect(values(reisepass, text)).toEqual([]);
});
