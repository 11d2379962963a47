import { expect, test } from 'vitest';
import { lk } from '../../../detectors/bg/lk.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(lk, digits(9), (value) => [value], { where: 'near', word: 'лична карта' });
});

test.each(['ЛК №', 'identity card', 'Personalausweis'])('%s is context', (word) => {
  expect(values(lk, `${word} АА4738261`)).toEqual(['АА4738261']);
});

test('letters of either script are one value', () => {
  expect(lk.canonical!('АА 4738261', 'BG_IDENTITY_CARD')).toBe('AA4738261');
});
