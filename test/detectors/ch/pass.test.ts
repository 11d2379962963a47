import { expect, test } from 'vitest';
import { pass } from '../../../detectors/ch/pass.js';
import { values } from '../drive.js';
import { digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(letters(1), digits(7));

testSubject({
  detector: pass,
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

test.each(['Pass-Nr. 12345678', 'passport AB1234567', 'boarding pass C1234567'])('nothing in %s', (text) => {
  expect(values(pass, text)).toEqual([]);
});
