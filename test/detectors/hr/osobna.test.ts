import fc from 'fast-check';
import { expect, test } from 'vitest';
import { osobna } from '../../../detectors/hr/osobna.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^\d{9}$/);
const sample: Sample = {
  detector: osobna,
  valid,
  words: ['osobna iskaznica', 'osobne iskaznice:', 'lična karta', 'identity card'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['112345678', 'osobna iskaznica 11234567'])('nothing in %s', (text) => {
  expect(values(osobna, text)).toEqual([]);
});
