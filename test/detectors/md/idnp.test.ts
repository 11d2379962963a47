import { expect, test } from 'vitest';
import { weightedSum } from '../../../detectors/checksums/weighted.js';
import { idnp, isIdnp } from '../../../detectors/md/idnp.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = digits(11)
  .map((body) => `2${body}`)
  .map((body) => body + (weightedSum(body, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10));

test('finds one in context or alone', () => {
  checkSpellings(idnp, valid, (value) => [value], { where: 'alone', word: 'IDNP' });
});

test('a wrong check digit needs a word', () => {
  checkLastCharacter(idnp, valid);
  expect(values(idnp, 'IDNP 2001473826158')).toEqual(['2001473826158']);
});

test('agrees with the check of companies in stdnum', () => {
  checkOracle(
    isIdnp,
    oracle('MD', 'idno'),
    valid,
    digits(12).map((body) => `2${body}`),
  );
});
