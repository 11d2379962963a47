import fc from 'fast-check';
import { expect, test } from 'vitest';
import { szig } from '../../../detectors/hu/szig.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^\d{6}[A-Z]{2}$/);
const sample: Sample = {
  detector: szig,
  valid,
  words: ['személyi igazolvány', 'szig.', 'identity card'],
  bare: 'never',
  spell: (value) => [value, `${value.slice(0, 6)} ${value.slice(6)}`, value.toLowerCase()],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['személyi ⟦AU-II 123456⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(szig, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['123456AB', 'személyi 12345AB'])('nothing in %s', (text) => {
  expect(values(szig, text)).toEqual([]);
});
