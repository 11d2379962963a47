import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plz } from '../../../detectors/de/plz.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[1-9]\d{4}$/).filter((code) => code < '99999');
const sample: Sample = {
  detector: plz,
  valid,
  words: ['PLZ', 'Postleitzahl:', 'plz'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['PLZ, Ort: ⟦01067⟧ Dresden', 'Ring 5, ⟦D-20095⟧ Hamburg'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(plz, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['D-20095 ist ein Bauteil', 'PLZ 00999', 'PLZ 123456', 'PLZ 12345,67'])('nothing in %s', (text) => {
  expect(values(plz, text)).toEqual([]);
});
