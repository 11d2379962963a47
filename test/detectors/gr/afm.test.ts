import { expect, test } from 'vitest';
import { weightedSum } from '../../../detectors/checksums/weighted.js';
import { afm, isAfm } from '../../../detectors/gr/afm.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = digits(8, 1).map(
  (body) => body + String((weightedSum(body, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10),
);

test('finds one in context or alone', () => {
  checkSpellings(
    afm,
    valid,
    (value) => [value, `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`],
    {
      where: 'alone',
      word: 'ΑΦΜ',
    },
  );
});

test('finds one with the country bare', () => {
  checkSpellings(afm, valid, (value) => [`EL${value}`, `EL ${value}`, `GR${value}`], {
    where: 'bare',
    word: 'VAT',
  });
});

test('a wrong check digit needs a word', () => {
  checkLastCharacter(afm, valid);
  expect(values(afm, 'ΑΦΜ 147382654')).toEqual(['147382654']);
});

test('agrees with stdnum', () => {
  checkOracle(isAfm, oracle('GR', 'vat'), valid, digits(9, 1));
});
