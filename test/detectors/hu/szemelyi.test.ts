import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSzemelyi, szemelyi } from '../../../detectors/hu/szemelyi.js';
import { findings, unmark, values } from '../drive.js';
import { birth, completed, digits, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const front = fc.tuple(birth(1920, 2020), fc.nat(1), digits(3)).map(([[year, month, day], sex, order]) => {
  return `${(year < '2000' ? 1 : 3) + sex}${year.slice(2)}${month}${day}${order}`;
});
const valid = completed(front, isSzemelyi);
const sample: Sample = {
  detector: szemelyi,
  valid,
  words: ['személyi szám', 'személyi azonosító:', 'personal id'],
  bare: 'anywhere',
  spell: (value) => [
    value,
    `${value[0]}-${value.slice(1, 7)}-${value.slice(7)}`,
    `${value[0]} ${value.slice(1, 7)} ${value.slice(7)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(szemelyi, valid, -1));

test.each(['személyi szám ⟦1-850101-1234⟧ (elírás)'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(szemelyi, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['18513011231'])('nothing in %s', (text) => {
  expect(values(szemelyi, text)).toEqual([]);
});
