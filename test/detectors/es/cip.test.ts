import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cip } from '../../../detectors/es/cip.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

const sns = letters(2).chain((mid) => digits(6).map((body) => `BBBBBBBB${mid}${body}`));
const catalan = fc
  .tuple(letters(4), fc.constantFrom('0', '1'), digits(2), digits(2, 1, 12), digits(2, 1, 28), digits(3))
  .map((parts) => parts.join(''));

test('finds a CIP-SNS bare', () => {
  checkSpellings(cip, sns, (value) => [value, value.toLowerCase()], { where: 'bare', word: 'CIP' });
});

test('finds a Catalan one bare', () => {
  checkSpellings(
    cip,
    catalan,
    (value) => [
      value,
      `${value.slice(0, 4)} ${value[4]} ${value.slice(5, 11)} ${value.slice(11, 13)} ${value[13]}`,
    ],
    { where: 'bare', word: 'CatSalut' },
  );
});

test('finds numbers of ten digits, and of Andalusia, in context only', () => {
  checkSpellings(cip, digits(10), (value) => [value], { where: 'near', word: 'tarjeta sanitaria' });
  checkSpellings(
    cip,
    digits(10).map((body) => `AN${body}`),
    (value) => [value],
    { where: 'near', word: 'NUHSA' },
  );
});

test('a Catalan one has a date', () => {
  expect(values(cip, 'CIP ROSA0851344007')).toEqual([]);
});
