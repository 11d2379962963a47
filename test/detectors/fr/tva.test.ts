import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSiren } from '../../../detectors/fr/siren.js';
import { isFrenchVat, tva } from '../../../detectors/fr/tva.js';
import { values } from '../drive.js';
import {
  checked,
  cut,
  digits,
  letters,
  spoiled,
  testOracle,
  testSubject,
  testWrong,
} from '../western-europe.js';

const valid = fc.oneof(
  checked(digits(8, 1), isSiren).map(
    (company) => `FR${String((12 + 3 * (Number(company) % 97)) % 97).padStart(2, '0')}${company}`,
  ),
  digits(6).map((one) => `FR${String((12 + 3 * (Number(one) % 97)) % 97).padStart(2, '0')}000${one}`),
);

testSubject({
  detector: tva,
  valid,
  spell: (value) => [
    value,
    value.toLowerCase(),
    cut(value, ' ', 2, 2, 3, 3, 3),
    cut(value, ' ', 2, 11),
    cut(value, ' ', 4, 9),
  ],
  words: ['VAT', 'TVA', 'MwSt', 'IVA', 'partita IVA', 'btw', 'USt-ID'],
  where: 'bare',
});

testWrong(tva, spoiled(valid));

testOracle(
  isFrenchVat,
  ['FR', 'tva'],
  valid,
  fc
    .tuple(letters(2, '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'), checked(digits(8, 1), isSiren))
    .map((parts) => `FR${parts.join('')}`),
);

test.each(['IBAN FR7630006000011234567890189', 'TVA FRAB12345678', 'TVA FROI404833048'])(
  'nothing in %s',
  (text) => {
    expect(values(tva, text)).toEqual([]);
  },
);
