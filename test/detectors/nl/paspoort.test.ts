import { expect, test } from 'vitest';
import { paspoort } from '../../../detectors/nl/paspoort.js';
import { values } from '../drive.js';
import { digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(
  letters(2, 'ABCDEFGHIJKLMNPQRSTUVWXYZ'),
  letters(6, 'ABCDEFGH0123456789'),
  digits(1),
).filter((value) => /\d.*\d/.test(value));

testSubject({
  detector: paspoort,
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
    'identity card',
    "carte d'identité",
    'Personalausweis',
    'documento de identidad',
    "carta d'identità",
    'identiteitskaart',
    'dowód osobisty',
    'cartão de cidadão',
  ],
  where: 'near',
});

test.each(['paspoort NO1234567', 'paspoort NP123456X', 'bestelling NP1234567'])('nothing in %s', (text) => {
  expect(values(paspoort, text)).toEqual([]);
});
