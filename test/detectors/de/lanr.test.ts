import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLanr, lanr } from '../../../detectors/de/lanr.js';
import { findings, unmark, values } from '../drive.js';
import { completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = fc
  .tuple(completed(fc.stringMatching(/^[1-9]\d{5}$/), isLanr), fc.constantFrom('01', '34', '69'))
  .map(([front, end]) => front + end);
const sample: Sample = {
  detector: lanr,
  valid,
  words: ['LANR', 'Arztnummer'],
  bare: 'alone',
  spell: (value) => [value, `${value.slice(0, 7)} ${value.slice(7)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(lanr, valid, 6));

test.each(['LANR ⟦999999901⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(lanr, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['LANR 999999970', '999999801'])('nothing in %s', (text) => {
  expect(values(lanr, text)).toEqual([]);
});
