import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';
import { amka, isAmka } from '../../../detectors/gr/amka.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = fc
  .tuple(digits(2, 1, 28), digits(2, 1, 12), digits(2), digits(4))
  .map((parts) => [...'0123456789'].map((last) => parts.join('') + last).find(luhn)!);

test('finds one bare', () => {
  checkSpellings(
    amka,
    valid,
    (value) => [value, `${value.slice(0, 6)}-${value.slice(6)}`, `${value.slice(0, 6)} ${value.slice(6)}`],
    {
      where: 'bare',
      word: 'ΑΜΚΑ',
    },
  );
});

test('a wrong check digit needs a word', () => {
  checkLastCharacter(amka, valid);
  expect(values(amka, 'AMKA 14038415271')).toEqual(['14038415271']);
});

test('agrees with stdnum', () => {
  checkOracle(
    isAmka,
    oracle('GR', 'amka'),
    valid,
    fc.tuple(digits(2, 0, 31), digits(2, 0, 12), digits(2, 1), digits(5)).map((parts) => parts.join('')),
  );
});
