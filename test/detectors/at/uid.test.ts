import { expect, test } from 'vitest';
import { isAustrianVat, uid } from '../../../detectors/at/uid.js';
import { values } from '../drive.js';
import { checked, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = checked(
  digits(7).map((one) => `ATU${one}`),
  isAustrianVat,
);

testSubject({
  detector: uid,
  valid,
  spell: (value) => [value, value.toLowerCase(), `AT ${value.slice(2)}`, `ATU ${value.slice(3)}`],
  words: ['VAT', 'TVA', 'MwSt', 'IVA', 'partita IVA', 'btw', 'USt-ID', 'UID', 'UID-Nr.'],
  where: 'bare',
});

testWrong(uid, spoiled(valid));
testOracle(
  isAustrianVat,
  ['AT', 'uid'],
  valid,
  digits(8).map((one) => `ATU${one}`),
);

test.each(['UID ATU13585628'])('a typing error is found beside its words: %s', (text) => {
  expect(values(uid, text)).toHaveLength(1);
});

test.each(['U13585627', 'UID AT13585627'])('nothing in %s', (text) => {
  expect(values(uid, text)).toEqual([]);
});
