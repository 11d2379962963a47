import fc from 'fast-check';
import { expect, test } from 'vitest';
import { egn, isEgn } from '../../../detectors/bg/egn.js';
import { weightedSum } from '../../../detectors/checksums/weighted.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = fc
  .tuple(digits(2, 18), fc.oneof(digits(2, 1, 12), digits(2, 41, 52)), digits(2, 1, 28), digits(3))
  .map((parts) => parts.join(''))
  .map((body) => body + ((weightedSum(body, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10));

test('finds one bare', () => {
  checkSpellings(
    egn,
    valid,
    (value) => [value, `${value.slice(0, 6)} ${value.slice(6)}`, `${value.slice(0, 6)}-${value.slice(6)}`],
    {
      where: 'bare',
      word: 'ЕГН',
    },
  );
});

test('a wrong check digit needs a word', () => {
  checkLastCharacter(egn, valid);
  expect(values(egn, 'ЕГН 8403141527')).toEqual(['8403141527']);
});

test('a time in seconds is none without a word', () => {
  for (let time = 1_743_000_000; time < 1_743_200_000; time += 11) {
    if (isEgn(String(time))) expect(values(egn, `at ${time}`)).toEqual([]);
  }
});

test('what is valid here is valid by stdnum, which does not look at the date', () => {
  fc.assert(
    fc.property(fc.oneof(valid, digits(10)), (value) => {
      if (isEgn(value)) expect(oracle('BG', 'egn').validate(value).isValid).toBe(true);
    }),
  );
});
