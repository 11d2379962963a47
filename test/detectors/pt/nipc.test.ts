import { expect, test } from 'vitest';
import { isPortugueseTaxNumber } from '../../../detectors/pt/nif.js';
import { nipc } from '../../../detectors/pt/nipc.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = digits(8, 50_000_000, 52_999_999).map(
  (body) => [...'0123456789'].map((last) => body + last).find(isPortugueseTaxNumber)!,
);

test('finds one in context or alone', () => {
  checkSpellings(
    nipc,
    valid,
    (value) => [value, `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`],
    {
      where: 'alone',
      word: 'NIPC',
    },
  );
});

test('finds one with the country bare', () => {
  checkSpellings(nipc, valid, (value) => [`PT${value}`, `PT ${value}`], { where: 'bare', word: 'VAT' });
});

test('finds none with a wrong check digit, and none of a person', () => {
  checkLastCharacter(nipc, valid);
  expect(values(nipc, 'NIPC 513846205')).toEqual([]);
  expect(values(nipc, 'NIPC 247183652')).toEqual([]);
});

test('agrees with stdnum', () => {
  checkOracle(isPortugueseTaxNumber, oracle('PT', 'nipc'), valid, digits(9, 100_000_000));
});
