import fc from 'fast-check';
import { expect, test } from 'vitest';
import { op } from '../../../detectors/cz/op.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^2\d{8}$/);
const sample: Sample = {
  detector: op,
  valid,
  words: ['občanský průkaz', 'číslo OP:', 'identity card'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['občanka ⟦123456 AB⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(op, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['občanský průkaz 903456789', '203456789'])('nothing in %s', (text) => {
  expect(values(op, text)).toEqual([]);
});
