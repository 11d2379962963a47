import fc from 'fast-check';
import { expect, test } from 'vitest';
import { izkaznica } from '../../../detectors/si/izkaznica.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^00\d{7}$/);
const sample: Sample = {
  detector: izkaznica,
  valid,
  words: ['osebna izkaznica', 'osebne izkaznice:', 'identity card'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['osebna izkaznica ⟦IE1234567⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(izkaznica, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['001234567', 'osebna izkaznica 101234567'])('nothing in %s', (text) => {
  expect(values(izkaznica, text)).toEqual([]);
});
