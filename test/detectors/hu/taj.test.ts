import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTaj, taj } from '../../../detectors/hu/taj.js';
import { findings, unmark, values } from '../drive.js';
import { completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-9]\d{7}$/), isTaj);
const sample: Sample = {
  detector: taj,
  valid,
  words: ['TAJ', 'TAJ-szám:', 'social security'],
  bare: 'never',
  spell: (value) => [
    value,
    `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`,
    `${value.slice(0, 3)}-${value.slice(3, 6)}-${value.slice(6)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(taj, valid, -1));

test.each(['TAJ ⟦123456789⟧ (elírás)'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(taj, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['see 123456788'])('nothing in %s', (text) => {
  expect(values(taj, text)).toEqual([]);
});
