import fc from 'fast-check';
import { expect, test } from 'vitest';
import { luhn } from '../../../detectors/checksums/luhn.js';
import { cif, isCif } from '../../../detectors/es/cif.js';
import { values } from '../drive.js';
import {
  checkLastCharacter,
  checkOracle,
  checkSpellings,
  digits,
  letters,
  oracle,
} from '../every-spelling.js';

const withCheck = (body: string): string => body + [...'0123456789'].find((digit) => luhn(body + digit))!;
const valid = letters(1, 'ABCDEFGHJNPQRSUVW').chain((first) =>
  digits(7).map((body) => first + withCheck(body)),
);

test('finds one in context or alone', () => {
  checkSpellings(cif, valid, (value) => [value, value.toLowerCase(), `${value[0]}-${value.slice(1)}`], {
    where: 'alone',
    word: 'CIF',
  });
});

test('finds one with the country bare', () => {
  checkSpellings(
    cif,
    valid.map((value) => `ES${value}`),
    (value) => [value, `ES-${value.slice(2)}`],
    {
      where: 'bare',
      word: 'VAT',
    },
  );
});

test('finds none with a wrong check', () => {
  checkLastCharacter(cif, valid);
  fc.assert(
    fc.property(valid, (value) => {
      const wrong = value.slice(0, -1) + ((Number(value.at(-1)) + 1) % 10);
      expect(values(cif, `CIF ${wrong}`)).toEqual([]);
    }),
  );
});

test('agrees with stdnum', () => {
  checkOracle(
    isCif,
    oracle('ES', 'cif'),
    valid,
    fc.tuple(letters(1), digits(7), letters(1, '0123456789ABCDEFGHIJ')).map((parts) => parts.join('')),
  );
});
