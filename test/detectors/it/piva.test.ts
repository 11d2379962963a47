import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';
import { isPartitaIva, piva } from '../../../detectors/it/piva.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const valid = fc
  .tuple(digits(7, 1), digits(3, 1, 100))
  .map((parts) => [...'0123456789'].map((last) => parts.join('') + last).find(luhn)!);

test('finds one bare', () => {
  checkSpellings(
    piva,
    valid,
    (value) => [value, `IT${value}`, `IT ${value}`, `${value.slice(0, 8)}_${value.slice(8)}`],
    {
      where: 'bare',
      word: 'partita IVA',
    },
  );
});

test('finds none with a wrong check digit', () => {
  checkLastCharacter(piva, valid);
  expect(values(piva, 'P.IVA 04738200586')).toEqual([]);
});

test('agrees with stdnum', () => {
  checkOracle(isPartitaIva, oracle('IT', 'iva'), valid, digits(11, 10_000));
});
