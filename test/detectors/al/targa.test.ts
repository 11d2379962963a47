import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targa } from '../../../detectors/al/targa.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[A-HJ-NPR-Z]{2}\d{3}[A-HJ-NPR-Z]{2}$/);
const sample: Sample = {
  detector: targa,
  valid,
  words: ['targa', 'targa:', 'plate'],
  bare: 'never',
  spell: (value) => [value, `${value.slice(0, 2)} ${value.slice(2, 5)} ${value.slice(5)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['targa ⟦AA 123 T⟧', 'targa ⟦AA R 123⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(targa, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['AA 123 BB', 'targa AA 1234 BB'])('nothing in %s', (text) => {
  expect(values(targa, text)).toEqual([]);
});
