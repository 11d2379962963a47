import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cni } from '../../../detectors/fr/cni.js';
import { values } from '../drive.js';
import { digits, joined, letters, testSubject } from '../western-europe.js';

const valid = fc.oneof(
  joined(digits(2), digits(2, 1, 12), digits(8)),
  joined(letters(1), digits(2), letters(5, 'BCDFGHJKLMNPRTVWXYZ'), digits(1)),
);

testSubject({
  detector: cni,
  valid,
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

test.each(['CNI 121375101234', 'CNI BONJOURAB', 'commande 120375101234'])('nothing in %s', (text) => {
  expect(values(cni, text)).toEqual([]);
});

test('the key of a field is context', () => {
  expect(values(cni, 'X4RTBPFW4', 'cni')).toEqual(['X4RTBPFW4']);
});
