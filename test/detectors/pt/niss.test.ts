import { expect, test } from 'vitest';
import { niss, nissDigit } from '../../../detectors/pt/niss.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkSpellings, digits } from '../every-spelling.js';

const valid = digits(10, 1_000_000_000, 2_999_999_999).map((body) => body + nissDigit(body));

test('finds one in context or alone', () => {
  checkSpellings(
    niss,
    valid,
    (value) => [
      value,
      `${value.slice(0, 3)} ${value.slice(3, 7)} ${value.slice(7)}`,
      `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6, 9)} ${value.slice(9)}`,
    ],
    { where: 'alone', word: 'NISS' },
  );
});

test('a wrong check digit needs a word', () => {
  checkLastCharacter(niss, valid);
  expect(values(niss, 'segurança social 11472836503')).toEqual(['11472836503']);
});

test('knows the check digit by hand', () => {
  // 1*29 + 1*23 = 52, 9 - 2 = 7
  expect(nissDigit('1100000000')).toBe(7);
});
