import { expect, test } from 'vitest';
import { isSpi, spi } from '../../../detectors/fr/spi.js';
import { values } from '../drive.js';
import { cut, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = digits(10, 1, 3_999_999_999).map((body) => body + String(Number(body) % 511).padStart(3, '0'));

testSubject({
  detector: spi,
  valid,
  spell: (value) => [value, cut(value, ' ', 2, 2, 3, 3, 3), cut(value, '.', 2, 2, 3, 3, 3)],
  words: [
    'numéro fiscal',
    'SPI',
    'tax number',
    'Steuernummer',
    'número fiscal',
    'codice fiscale',
    'fiscaal nummer',
    'numer podatkowy',
    "avis d'imposition",
  ],
  where: 'bare',
});

testWrong(spi, spoiled(valid));
// stdnum takes a row of zeros for no number.
testOracle(isSpi, ['FR', 'nif'], valid, digits(13, 1));

test.each(['numéro fiscal 3023217600054'])('a typing error is found beside its words: %s', (text) => {
  expect(values(spi, text)).toHaveLength(1);
});

test.each(['numéro fiscal 4023217600053', 'commande 3023217600053', '1711111111111'])(
  'nothing in %s',
  (text) => {
    expect(values(spi, text)).toEqual([]);
  },
);
