import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kfz } from '../../../detectors/de/kfz.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc
  .tuple(
    fc.constantFrom('B', 'HH', 'TÖL', 'M', 'LRO'),
    fc.stringMatching(/^[A-Z]{1,2}$/),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([area, own, number]) => `${area}-${own} ${number}`);
const sample: Sample = {
  detector: kfz,
  valid,
  words: ['Kennzeichen', 'Kfz-Kennzeichen:', 'plate'],
  bare: 'never',
  spell: (value) => [value, value.replace('-', ' '), value.replace(' ', '-'), value.replace(' ', '')],
  canonical: (value) => value.replace(/ /g, ''),
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['Nummernschild ⟦FSAB1234⟧', 'Kennzeichen ⟦m xy 999⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(kfz, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['Kennzeichen: XX-AB 123', 'Kennzeichen am 12', 'Kennzeichen siehe S. 12'])(
  'nothing in %s',
  (text) => {
    expect(values(kfz, text)).toEqual([]);
  },
);
