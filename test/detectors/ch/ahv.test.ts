import { expect, test } from 'vitest';
import { ahv, isAhv } from '../../../detectors/ch/ahv.js';
import { values } from '../drive.js';
import { checked, cut, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = checked(
  digits(9).map((one) => `756${one}`),
  isAhv,
);

testSubject({
  detector: ahv,
  valid,
  spell: (value) => [
    value,
    cut(value, '.', 3, 4, 4, 2),
    cut(value, ' ', 3, 4, 4, 2),
    cut(value, '-', 3, 4, 4, 2),
  ],
  words: [
    'AHV',
    'AVS',
    'AHV-Nr.',
    'numéro AVS',
    'social security',
    'seguridad social',
    'sociale zekerheid',
    'segurança social',
  ],
  where: 'bare',
});

testWrong(ahv, spoiled(valid));
testOracle(
  isAhv,
  ['CH', 'ssn'],
  valid,
  digits(10).map((one) => `756${one}`),
);

test.each(['AHV 756.1234.5678.96'])('a typing error is found beside its words: %s', (text) => {
  expect(values(ahv, text)).toHaveLength(1);
});

test.each(['AHV 755.1234.5678.97', '7561234567'])('nothing in %s', (text) => {
  expect(values(ahv, text)).toEqual([]);
});
