import { expect, test } from 'vitest';
import { isSiren, siren } from '../../../detectors/fr/siren.js';
import { values } from '../drive.js';
import { checked, cut, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = checked(digits(8, 1), isSiren);

testSubject({
  detector: siren,
  valid,
  spell: (value) => [value, cut(value, ' ', 3, 3, 3)],
  words: [
    'SIREN',
    'RCS',
    "numéro d'entreprise",
    'company number',
    'Handelsregister',
    'registro mercantil',
    'registro imprese',
    'ondernemingsnummer',
    'numer firmy',
    'registo comercial',
  ],
  where: 'alone',
});

testWrong(siren, spoiled(valid), ['SIREN']);
testOracle(isSiren, ['FR', 'siren'], valid, digits(9, 1));

test.each(['SIREN 000000000', 'SIREN 7328293201', 'facture 732829320'])('nothing in %s', (text) => {
  expect(values(siren, text)).toEqual([]);
});
