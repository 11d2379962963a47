import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rendszam } from '../../../detectors/hu/rendszam.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[A-Z]{3}\d{3}$/);
const sample: Sample = {
  detector: rendszam,
  valid,
  words: ['rendszám', 'rendszáma:', 'plate'],
  bare: 'never',
  spell: (value) => [value, `${value.slice(0, 3)}-${value.slice(3)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['rendszám ⟦AA BC-123⟧', 'rendszám ⟦DT 12-34⟧', 'rendszám ⟦C-C 2021⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(rendszam, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['AVC-987', 'rendszám ABC-1234'])('nothing in %s', (text) => {
  expect(values(rendszam, text)).toEqual([]);
});
