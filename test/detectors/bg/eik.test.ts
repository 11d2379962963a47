import { expect, test } from 'vitest';
import { eik, eikDigit, isEik } from '../../../detectors/bg/eik.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = digits(8, 10_000_000, 39_999_999).map((body) => body + eikDigit(body));

test('finds one with the country bare', () => {
  checkSpellings(eik, valid, (value) => [`BG${value}`, `BG ${value}`], { where: 'bare', word: 'ЕИК' });
});

test('finds one without it in context only', () => {
  checkSpellings(eik, valid, (value) => [value], { where: 'near', word: 'ЕИК' });
  checkLastCharacter(eik, valid);
});

test('agrees with stdnum', () => {
  checkOracle(isEik, oracle('BG', 'vat'), valid, digits(9, 100_000_000, 399_999_999));
});

test('a person who pays VAT has ten digits', () => {
  expect(values(eik, 'from BG8403141526')).toEqual(['BG8403141526']);
});
