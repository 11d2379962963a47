import { expect, test } from 'vitest';
import { isNie, nie } from '../../../detectors/es/nie.js';
import { nifLetter } from '../../../detectors/es/nif.js';
import { values } from '../drive.js';
import {
  checkLastCharacter,
  checkOracle,
  checkSpellings,
  digits,
  letters,
  oracle,
} from '../every-spelling.js';

const valid = letters(1, 'XYZ').chain((first) =>
  digits(7).map((body) => first + body + nifLetter(`${'XYZ'.indexOf(first)}${body}`)),
);

test('finds one bare', () => {
  checkSpellings(
    nie,
    valid,
    (value) => {
      const [first, body, letter] = [value[0]!, value.slice(1, 8), value[8]!];
      return [
        value,
        value.toLowerCase(),
        `${first}-${body}-${letter}`,
        `${first}${body}-${letter}`,
        `${first} ${body} ${letter}`,
      ];
    },
    { where: 'bare', word: 'NIE' },
  );
});

test('finds one without letter, or with a wrong one, in context only', () => {
  checkSpellings(
    nie,
    valid.map((value) => value.slice(0, 8)),
    (value) => [value],
    { where: 'near', word: 'nie' },
  );
  checkLastCharacter(nie, valid, 'TRWAGMYFPDXBNJZSQVHLCKE');
  expect(values(nie, 'NIE: Y3512468A')).toEqual(['Y3512468A']);
});

test('agrees with stdnum', () => {
  checkOracle(
    isNie,
    oracle('ES', 'nie'),
    valid,
    letters(1).chain((last) => digits(7).map((body) => `Y${body}${last}`)),
  );
});

test('eight digits with a leading zero are the same number', () => {
  expect(nie.canonical!('X-03512468-T', 'ES_NIE')).toBe('X3512468T');
});
