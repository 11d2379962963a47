import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cnp, cnpDigit, isCnp } from '../../../detectors/ro/cnp.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = fc
  // The oracle takes no dates to come.
  .tuple(digits(1, 1, 6), digits(2, 0, 24), digits(2, 1, 12), digits(2, 1, 28), digits(2, 1, 46), digits(3))
  .map((parts) => parts.join(''))
  .map((body) => body + cnpDigit(body));

test('finds one bare', () => {
  checkSpellings(
    cnp,
    valid,
    (value) => [
      value,
      [value[0], value.slice(1, 7), value.slice(7, 9), value.slice(9, 12), value[12]].join(' '),
      `${value.slice(0, 7)}-${value.slice(7)}`,
    ],
    { where: 'bare', word: 'CNP' },
  );
});

test('a wrong check digit needs a word', () => {
  checkLastCharacter(cnp, valid);
  expect(values(cnp, 'CNP 2840314120371')).toEqual(['2840314120371']);
});

test('agrees with stdnum', () => {
  checkOracle(
    isCnp,
    oracle('RO', 'cnp'),
    valid,
    valid.chain((value) => digits(1).map((last) => value.slice(0, 12) + last)),
  );
});

test('residents and foreigners may be of either century', () => {
  for (const body of ['800022912003', '900022912003']) expect(isCnp(body + cnpDigit(body))).toBe(true);
});
