import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handelsregister } from '../../../detectors/de/handelsregister.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^HR[AB][1-9]\d{0,5}$/);
const sample: Sample = {
  detector: handelsregister,
  valid,
  words: ['Amtsgericht Köln,', 'eingetragen unter'],
  bare: 'anywhere',
  spell: (value) => [value, `${value.slice(0, 3)} ${value.slice(3)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each([
  'HRB-Nr. oder so: ⟦HRB Nr. 4711⟧',
  'AG Berlin ⟦HRB 4711 B⟧',
  'hier: ⟦hrb 4711⟧',
  'Vereinsregister ⟦VR 123⟧',
])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(handelsregister, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['VR 123', 'HRB Blatt', 'HRB 1234567'])('nothing in %s', (text) => {
  expect(values(handelsregister, text)).toEqual([]);
});
