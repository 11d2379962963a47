import { expect, test } from 'vitest';
import { cui, cuiDigit, isCui } from '../../../detectors/ro/cui.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = digits(7, 1_000_000).map((body) => body + cuiDigit(body));

test('finds one with the country bare', () => {
  checkSpellings(cui, valid, (value) => [`RO${value}`, `RO ${value}`], { where: 'bare', word: 'CUI' });
});

test('finds one without it in context only', () => {
  checkSpellings(cui, valid, (value) => [value], { where: 'near', word: 'CUI' });
  checkLastCharacter(cui, valid);
});

test('finds a short one near its words', () => {
  const body = '473';
  expect(values(cui, `CUI ${body}${cuiDigit(body)}`)).toEqual([`${body}${cuiDigit(body)}`]);
});

test('agrees with stdnum', () => {
  checkOracle(isCui, oracle('RO', 'cui'), valid, digits(8, 10_000_000));
});
