import { test } from 'vitest';
import { isNrt, nrt } from '../../../detectors/ad/nrt.js';
import { checkOracle, checkSpellings, digits, letters, oracle } from '../every-spelling.js';

const valid = letters(1, 'EF').chain((first) =>
  digits(6, 0, 699_999).chain((body) => letters(1).map((last) => first + body + last)),
);

test('finds one with hyphens bare', () => {
  checkSpellings(nrt, valid, (value) => [`${value[0]}-${value.slice(1, 7)}-${value[7]}`], {
    where: 'bare',
    word: 'NRT',
  });
});

test('finds other spellings in context only', () => {
  checkSpellings(
    nrt,
    valid,
    (value) => [value, value.toLowerCase(), `${value[0]} ${value.slice(1, 7)} ${value[7]}`],
    {
      where: 'near',
      word: 'NRT',
    },
  );
});

test('agrees with stdnum', () => {
  checkOracle(
    isNrt,
    oracle('AD', 'nrt'),
    valid,
    letters(1, 'FE').chain((first) => digits(6).map((body) => `${first}${body}K`)),
  );
});
