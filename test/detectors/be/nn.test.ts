import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNationalNumber, nn } from '../../../detectors/be/nn.js';
import { values } from '../drive.js';
import { cut, day, digits, joined, testOracle, testSubject } from '../western-europe.js';

const valid = fc.tuple(day, digits(3, 1, 998), fc.constantFrom(0, 20, 40)).map(([date, serial, more]) => {
  const month = String(Number(date.slice(4, 6)) + more).padStart(2, '0');
  const body = `${date.slice(2, 4)}${month}${date.slice(6)}${serial}`;
  const key = 97 - (Number(date < '2000' ? body : `2${body}`) % 97);
  return body + String(key).padStart(2, '0');
});

testSubject({
  detector: nn,
  valid,
  spell: (value) => [
    `${cut(value, '.', 2, 2, 2)}-${value.slice(6, 9)}.${value.slice(9)}`,
    cut(value, ' ', 2, 2, 2, 3, 2),
  ],
  words: [
    'rijksregisternummer',
    'numéro national',
    'NISS',
    'INSZ',
    'national register',
    'Nationalregisternummer',
    'sécurité sociale',
    'seguridad social',
    'previdenza sociale',
    'ubezpieczenia społecznego',
    'segurança social',
  ],
  where: 'bare',
});

testOracle(
  (value) => isNationalNumber(value),
  ['BE', 'insz'],
  valid,
  joined(digits(2, 0, 24), digits(2, 1, 12), digits(2, 1, 31), digits(5)),
);

test('compact: bare if no BIS number', () => {
  fc.assert(
    fc.property(valid, (value) => {
      expect(values(nn, `so ${value}, ok`)).toEqual(Number(value.slice(2, 4)) <= 12 ? [value] : []);
      expect(values(nn, `INSZ ${value}`)).toEqual([value]);
    }),
  );
});

test('what fails the check is found beside its words only', () => {
  fc.assert(
    fc.property(valid, (value) => {
      const wrong = value.slice(0, -1) + ((Number(value.at(-1)) + 1) % 10);
      expect(values(nn, `so ${wrong}, ok`)).toEqual([]);
      expect(values(nn, `INSZ ${wrong}`)).toEqual([wrong]);
    }),
  );
});

test.each(['+85073003328', 'INSZ 85993003328', 'tel 0475 12 34 56', 'commande 85073003328'])(
  'nothing in %s',
  (text) => {
    expect(values(nn, text)).toEqual([]);
  },
);
