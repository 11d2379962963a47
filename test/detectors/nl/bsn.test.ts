import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bsn, isBsn } from '../../../detectors/nl/bsn.js';
import { values } from '../drive.js';
import { checked, cut, digits, spoiled, testOracle, testSubject, testWrong } from '../western-europe.js';

const valid = checked(digits(8, 10_000), isBsn).filter((value) => !value.startsWith('00000'));

testSubject({
  detector: bsn,
  valid,
  spell: (value) => [value, cut(value, ' ', 3, 3, 3)],
  words: [
    'BSN',
    'burgerservicenummer',
    'sofinummer',
    'social security',
    'sécurité sociale',
    'Sozialversicherung',
    'seguridad social',
    'previdenza sociale',
    'ubezpieczenia społecznego',
    'segurança social',
  ],
  where: 'alone',
});

test('in official groups it is found in any text', () => {
  fc.assert(
    fc.property(valid, (value) => {
      const one = cut(value, '.', 4, 2, 3);
      expect(values(bsn, `so ${one}, ok`)).toEqual([one]);
      expect(bsn.canonical!(one, 'NL_BSN')).toBe(value);
    }),
  );
});

test('eight digits are the number without its zero', () => {
  expect(bsn.canonical!('12345672', 'NL_BSN')).toBe('012345672');
  expect(values(bsn, '12345672')).toEqual([]);
  expect(values(bsn, 'sofi 12345672')).toEqual(['12345672']);
});

testWrong(bsn, spoiled(valid));
testOracle(isBsn, ['NL', 'bsn'], valid, digits(9, 10_000));

test.each(['BSN 000000000', 'factuur 123456782', 'bsn sinds 20240115', 'BSN 1234567'])(
  'nothing in %s',
  (text) => {
    expect(values(bsn, text)).toEqual([]);
  },
);
