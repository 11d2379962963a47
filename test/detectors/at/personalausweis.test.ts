import { expect, test } from 'vitest';
import { personalausweis } from '../../../detectors/at/personalausweis.js';
import { values } from '../drive.js';
import { cut, digits, joined, letters, testSubject } from '../western-europe.js';

const valid = joined(letters(2), digits(7));

testSubject({
  detector: personalausweis,
  valid,
  spell: (value) => [value, cut(value, ' ', 2, 7), value.toLowerCase()],
  words: [
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

test.each(['Personalausweis 12345678', 'Bestellung PA1234567'])('nothing in %s', (text) => {
  expect(values(personalausweis, text)).toEqual([]);
});

test('the key of a field is context', () => {
  expect(values(personalausweis, 'PA1234567', 'ausweisnummer')).toEqual(['PA1234567']);
});
