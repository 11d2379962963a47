import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKvnr, kvnr } from '../../../detectors/de/kvnr.js';
import { findings, unmark, values } from '../drive.js';
import { completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[A-Z]\d{8}$/), isKvnr);
const sample: Sample = {
  detector: kvnr,
  valid,
  words: ['KVNR', 'Versichertennummer', 'Krankenkasse:'],
  bare: 'alone',
  spell: (value) => [
    value,
    value.toLowerCase(),
    `${value[0]} ${value.slice(1, 4)} ${value.slice(4, 7)} ${value.slice(7)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(kvnr, valid, -1));

test.each(['KVNR ⟦B123456782⟧', 'health insurance ⟦Z999999997⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(kvnr, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['B123456781', 'Artikel B123456782'])('nothing in %s', (text) => {
  expect(values(kvnr, text)).toEqual([]);
});
