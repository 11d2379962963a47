import { expect, test } from 'vitest';
import { isNss, nss } from '../../../detectors/es/nss.js';
import { values } from '../drive.js';
import { checkLastCharacter, checkOracle, checkSpellings, digits, oracle } from '../every-spelling.js';

const province = digits(2, 1, 50);
const valid = province.chain((first) =>
  digits(8, 10_000_000).map((body) => first + body + String(Number(first + body) % 97).padStart(2, '0')),
);

test('finds one bare', () => {
  checkSpellings(
    nss,
    valid,
    (value) => {
      const [first, body, check] = [value.slice(0, 2), value.slice(2, 10), value.slice(10)];
      return [
        value,
        `${first}/${body}/${check}`,
        `${first} ${body} ${check}`,
        `${first}-${body}-${check}`,
        `${first}/${body}${check}`,
      ];
    },
    { where: 'bare', word: 'seguridad social' },
  );
});

test('finds one with a wrong check in context only', () => {
  checkLastCharacter(nss, valid);
  expect(values(nss, 'NSS 281473592009')).toEqual(['281473592009']);
});

test('agrees with stdnum', () => {
  checkOracle(
    isNss,
    oracle('ES', 'nss'),
    valid,
    digits(10, 10_000_000).map((body) => `28${body}`),
  );
});

test('knows the old check of small numbers', () => {
  const body = '2801234567';
  const check = String(Number(`28${body.slice(3)}`) % 97).padStart(2, '0');
  expect(isNss(body + check)).toBe(true);
});
