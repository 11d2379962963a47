import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cc, civilCheckDigit, isCardNumber } from '../../../detectors/pt/cc.js';
import { values } from '../drive.js';
import {
  checkLastCharacter,
  checkOracle,
  checkSpellings,
  digits,
  letters,
  oracle,
} from '../every-spelling.js';

const civil = digits(8).map((body) => body + civilCheckDigit(body));
const valid = fc
  .tuple(civil, letters(2))
  .map((parts) => [...'0123456789'].map((last) => parts.join('') + last).find(isCardNumber)!);

test('finds one bare', () => {
  checkSpellings(
    cc,
    valid,
    (value) => {
      const parts = [value.slice(0, 8), value[8], value.slice(9)];
      return [
        value,
        value.toLowerCase(),
        parts.join(' '),
        parts.join('-'),
        `${value.slice(0, 9)} ${value.slice(9)}`,
      ];
    },
    { where: 'bare', word: 'cartão de cidadão' },
  );
});

test('finds the civil number in context only', () => {
  checkSpellings(cc, digits(8), (value) => [value], { where: 'near', word: 'BI n.º' });
  checkSpellings(cc, civil, (value) => [value, `${value.slice(0, 8)} ${value[8]}`], {
    where: 'near',
    word: 'cartão de cidadão',
  });
});

test('a wrong check digit needs a word', () => {
  checkLastCharacter(cc, valid);
  expect(values(cc, 'CC: 14273658 9 ZX2')).toEqual(['14273658 9 ZX2']);
});

test('agrees with stdnum', () => {
  checkOracle(
    isCardNumber,
    oracle('PT', 'cc'),
    valid,
    fc.tuple(digits(9), letters(2), digits(1)).map((parts) => parts.join('')),
  );
});
