import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSvnr, svnr } from '../../../detectors/at/svnr.js';
import { values } from '../drive.js';
import { cut, day, digits, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = fc
  .tuple(digits(3, 100, 999), day)
  .map(([serial, date]) => {
    const birth = date.slice(6) + date.slice(4, 6) + date.slice(2, 4);
    return [...'0123456789'].map((check) => serial + check + birth).find(isSvnr);
  })
  .filter((value) => value !== undefined);

testSubject({
  detector: svnr,
  valid,
  spell: (value) => [value, cut(value, ' ', 4, 6), cut(value, '/', 4, 6), cut(value, ' ', 4, 2, 2, 2)],
  words: [
    'SVNR',
    'SV-Nr.',
    'Sozialversicherungsnummer',
    'social security',
    'sécurité sociale',
    'seguridad social',
    'previdenza sociale',
    'sociale zekerheid',
    'ubezpieczenia społecznego',
    'segurança social',
  ],
  where: 'bare',
});

const wrong = valid.map((value) => value.slice(0, 3) + ((Number(value[3]) + 1) % 10) + value.slice(4));
testWrong(svnr, wrong);
testOracle(isSvnr, ['AT', 'vnr'], valid, wrong);

test.each(['SVNR 1238 010180'])('a typing error is found beside its words: %s', (text) => {
  expect(values(svnr, text)).toHaveLength(1);
});

test.each(['SVNR 0237 010180', 'SVNR 1237 420180', '+1237010180'])('nothing in %s', (text) => {
  expect(values(svnr, text)).toEqual([]);
});
