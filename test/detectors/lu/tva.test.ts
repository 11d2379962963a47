import { expect, test } from 'vitest';
import { isLuxembourgVat, tva } from '../../../detectors/lu/tva.js';
import { values } from '../drive.js';
import { cut, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = digits(6).map((body) => `LU${body}${String(Number(body) % 89).padStart(2, '0')}`);

testSubject({
  detector: tva,
  valid,
  spell: (value) => [value, value.toLowerCase(), `LU ${value.slice(2)}`, cut(value, ' ', 2, 3, 3, 2)],
  words: ['VAT', 'TVA', 'MwSt', 'IVA', 'partita IVA', 'btw', 'USt-ID'],
  where: 'bare',
});

testWrong(tva, spoiled(valid));
testOracle(
  isLuxembourgVat,
  ['LU', 'tva'],
  valid,
  digits(8).map((one) => `LU${one}`),
);

test.each(['LU28 0019 4006 4475 0000', 'TVA 15027818'])('nothing in %s', (text) => {
  expect(values(tva, text)).toEqual([]);
});
