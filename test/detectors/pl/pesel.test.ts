import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isPesel, pesel } from '../../../detectors/pl/pesel.js';
import { findings, unmark, values } from '../drive.js';
import {
  agrees,
  birth,
  completed,
  digits,
  holdsFor,
  isNoPart,
  needsItsCheck,
  type Sample,
} from '../spellings.js';

const front = fc.tuple(birth(1900, 2020), digits(4)).map(([[year, month, day], order]) => {
  const shifted = Number(month) + (year < '2000' ? 0 : 20);
  return `${year.slice(2)}${String(shifted).padStart(2, '0')}${day}${order}`;
});
const valid = completed(front, (value) => isPesel(value) === true);
const sample: Sample = {
  detector: pesel,
  valid,
  words: ['PESEL', 'numer PESEL:', 'national id'],
  bare: 'anywhere',
  spell: (value) => [
    value,
    `${value.slice(0, 6)}-${value.slice(6)}`,
    `${value.slice(0, 5)} ${value.slice(5)}`,
    [...value].join(' '),
    `${value.slice(0, 4)}\n${value.slice(4)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(pesel, valid, -1));

test('agrees with stdnum', () => agrees(front, (value) => isPesel(value) === true, stdnum['PL']!['pesel']));

test.each(['PESEL ⟦02670803626⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(pesel, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['PESEL 72022912726', 'see 7 2 0 5 1 8 1 2 7 2 9'])('nothing in %s', (text) => {
  expect(values(pesel, text)).toEqual([]);
});
