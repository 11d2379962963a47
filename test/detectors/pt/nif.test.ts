import { expect, test } from 'vitest';
import { isPortugueseTaxNumber, nif } from '../../../detectors/pt/nif.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = digits(8, 10_000_000, 39_999_999).map(
  (body) => [...'0123456789'].map((last) => body + last).find(isPortugueseTaxNumber)!,
);
const groups = (value: string): string[] => [value.slice(0, 3), value.slice(3, 6), value.slice(6)];

test('finds one in context or alone', () => {
  checkSpellings(nif, valid, (value) => [value, groups(value).join(' '), groups(value).join('.')], {
    where: 'alone',
    word: 'NIF',
  });
});

test('finds one with the country bare', () => {
  checkSpellings(nif, valid, (value) => [`PT${value}`, `PT ${groups(value).join(' ')}`], {
    where: 'bare',
    word: 'contribuinte',
  });
});

test('a wrong check digit needs a word', () => {
  checkLastCharacter(nif, valid);
  expect(values(nif, 'NIF 247183653')).toEqual(['247183653']);
});

test('leaves the numbers of companies to another', () => {
  expect(values(nif, 'NIF 513846204')).toEqual([]);
});

test('agrees with stdnum', () => {
  checkOracle(isPortugueseTaxNumber, oracle('PT', 'nif'), valid, digits(9, 100_000_000));
});
