import { expect, test } from 'vitest';
import { isLnch, lnch } from '../../../detectors/bg/lnch.js';
import { weightedSum } from '../../../detectors/checksums/weighted.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = digits(9).map((body) => body + (weightedSum(body, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10));

test('finds one in context or alone', () => {
  checkSpellings(lnch, valid, (value) => [value], { where: 'alone', word: 'ЛНЧ' });
});

test('finds none with a wrong check digit', () => {
  checkLastCharacter(lnch, valid);
  expect(values(lnch, 'ЛНЧ 4738261501')).toEqual([]);
});

test('agrees with stdnum', () => {
  checkOracle(isLnch, oracle('BG', 'pnf'), valid, digits(10));
});
