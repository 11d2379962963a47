import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spz } from '../../../detectors/cz/spz.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[1-9][ABCEHJKLMPSTUZ][A-Z0-9]\d{4}$/);
const sample: Sample = {
  detector: spz,
  valid,
  words: ['SPZ', 'RZ:', 'registrační značka'],
  bare: 'never',
  spell: (value) => [
    value,
    `${value.slice(0, 3)} ${value.slice(3)}`,
    `${value.slice(0, 3)}-${value.slice(3)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['SPZ ⟦ABC 12-34⟧', 'plate ⟦ALA4011⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(spz, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['SPZ 123 4567', '1A2 3456', 'SPZ je ve 2 2024'])('nothing in %s', (text) => {
  expect(values(spz, text)).toEqual([]);
});
