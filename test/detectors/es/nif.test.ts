import { expect, test } from 'vitest';
import { isNif, nif, nifLetter } from '../../../detectors/es/nif.js';
import { values } from '../drive.js';
import {
  checkLastCharacter,
  checkOracle,
  checkSpellings,
  digits,
  letters,
  oracle,
} from '../every-spelling.js';

const number = digits(8);
const dni = number.map((body) => body + nifLetter(body));
const dots = (body: string): string => `${body.slice(0, 2)}.${body.slice(2, 5)}.${body.slice(5, 8)}`;

test('finds a DNI with its letter bare', () => {
  checkSpellings(
    nif,
    dni,
    (value) => {
      const [body, letter] = [value.slice(0, 8), value.slice(8)];
      return [
        value,
        value.toLowerCase(),
        `${body}-${letter}`,
        `${dots(body)}-${letter}`,
        `${dots(body)}${letter}`,
        `ES${value}`,
      ];
    },
    { where: 'bare', word: 'DNI' },
  );
});

test('finds one with its letter apart when it is alone, one without letter in context', () => {
  checkSpellings(nif, dni, (value) => [`${value.slice(0, 8)} ${value[8]}`], { where: 'alone', word: 'dni' });
  checkSpellings(nif, number, (value) => [value, dots(value)], { where: 'near', word: 'mi DNI es' });
});

test('finds a number with a wrong letter in context only', () => {
  checkLastCharacter(nif, dni, 'TRWAGMYFPDXBNJZSQVHLCKE');
  expect(values(nif, 'mi DNI es 50318426A')).toEqual(['50318426A']);
});

test('agrees with stdnum', () => {
  checkOracle(
    isNif,
    oracle('ES', 'dni'),
    dni,
    letters(1).chain((letter) => number.map((body) => body + letter)),
  );
  const special = digits(7).chain((body) => letters(1, 'KLM').map((first) => first + body + nifLetter(body)));
  checkOracle(
    isNif,
    oracle('ES', 'nif'),
    special,
    letters(1).chain((last) => digits(7).map((body) => `L${body}${last}`)),
  );
});

test.each(['son 12.345.678 y 12.345.679', 'el 20240131 a las 3', 'tel. 612345678', 'v1.2.3-4'])(
  'nothing in %s',
  (text) => {
    expect(values(nif, text)).toEqual([]);
  },
);
