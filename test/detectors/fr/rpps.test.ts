import { expect, test } from 'vitest';
import { isRpps, rpps } from '../../../detectors/fr/rpps.js';
import { values } from '../drive.js';
import { checked, digits, spoiled, testSubject, testWrong } from '../western-europe.js';

const valid = checked(
  digits(8).map((one) => `10${one}`),
  isRpps,
);

testSubject({
  detector: rpps,
  valid,
  spell: (value) => [value, `8${value}`.slice(1)],
  words: [
    'RPPS',
    'médecin',
    'physician number',
    'Arztnummer',
    'número de médico',
    'numero medico',
    'artsnummer',
    'numer lekarza',
    'número do médico',
  ],
  where: 'alone',
});

testWrong(rpps, spoiled(valid));

test.each(['RPPS 10005173141'])('a typing error is found beside its words: %s', (text) => {
  expect(values(rpps, text)).toHaveLength(1);
});

test.each(['RPPS 20005173140', 'call 1 800 555 0100 now'])('nothing in %s', (text) => {
  expect(values(rpps, text)).toEqual([]);
});
