import { expect, test } from 'vitest';
import { cyprusLetter, isCyprusTaxCode, tic } from '../../../detectors/cy/tic.js';
import { values } from '../drive.js';
import {
  checkLastCharacter,
  checkOracle,
  checkSpellings,
  digits,
  letters,
  oracle,
} from '../every-spelling.js';

const valid = digits(8, 0, 9_999_999).map((body) => body + cyprusLetter(body));

test('finds one in context or alone', () => {
  checkSpellings(tic, valid, (value) => [value, value.toLowerCase(), `${value.slice(0, 8)}-${value[8]}`], {
    where: 'alone',
    word: 'TIC',
  });
});

test('finds one with the country bare', () => {
  checkSpellings(tic, valid, (value) => [`CY${value}`, `CY ${value}`], { where: 'bare', word: 'tax number' });
});

test('a wrong letter needs a word', () => {
  checkLastCharacter(tic, valid, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  expect(values(tic, 'TIC 00473826S')).toEqual(['00473826S']);
});

test('agrees with stdnum', () => {
  checkOracle(
    isCyprusTaxCode,
    oracle('CY', 'vat'),
    valid,
    digits(8).chain((body) => letters(1).map((last) => body + last)),
  );
});
