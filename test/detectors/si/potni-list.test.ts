import fc from 'fast-check';
import { expect, test } from 'vitest';
import { potniList } from '../../../detectors/si/potni-list.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^P[A-Z]\d{7}$/);
const sample: Sample = {
  detector: potniList,
  valid,
  words: ['potni list', 'potnega lista:', 'passport'],
  bare: 'never',
  spell: (value) => [value, `${value.slice(0, 2)} ${value.slice(2)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['PB1234567', 'passport QB1234567'])('nothing in %s', (text) => {
  expect(values(potniList, text)).toEqual([]);
});
