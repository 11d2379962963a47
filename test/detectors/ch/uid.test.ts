import { expect, test } from 'vitest';
import { isUid, uid } from '../../../detectors/ch/uid.js';
import { values } from '../drive.js';
import { checked, cut, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = checked(digits(8), (value) => isUid(`CHE${value}`)).map((value) => `CHE${value}`);

testSubject({
  detector: uid,
  valid,
  spell: (value) => [
    value,
    `CHE-${cut(value.slice(3), '.', 3, 3, 3)}`,
    `CHE-${cut(value.slice(3), '.', 3, 3, 3)} MWST`,
    `CHE-${value.slice(3)}TVA`,
    `che ${value.slice(3)} iva`,
  ],
  words: ['VAT', 'TVA', 'MwSt', 'IVA', 'partita IVA', 'btw', 'USt-ID', 'UID', 'IDE', 'IDI'],
  where: 'bare',
});

testWrong(uid, spoiled(valid), ['UID']);
testOracle(
  isUid,
  ['CH', 'uid'],
  valid,
  digits(9).map((one) => `CHE${one}`),
);

test.each(['116281710', 'MWST 116281711', 'CHE-116.281.71'])('nothing in %s', (text) => {
  expect(values(uid, text)).toEqual([]);
});
