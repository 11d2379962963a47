import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nipt } from '../../../detectors/al/nipt.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[J-M]\d{8}[A-Z]$/);
const sample: Sample = {
  detector: nipt,
  valid,
  words: ['NIPT', 'NUIS:', 'VAT'],
  bare: 'never',
  spell: (value) => [value, `AL${value}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['K81234567A', 'NIPT Z81234567A'])('nothing in %s', (text) => {
  expect(values(nipt, text)).toEqual([]);
});
