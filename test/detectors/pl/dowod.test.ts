import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mrzDigit } from '../../../detectors/checksums/mrz.js';
import { dowod } from '../../../detectors/pl/dowod.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = fc
  .stringMatching(/^[A-Z]{3}\d{5}$/)
  .map((value) => `${value.slice(0, 3)}${mrzDigit(value)}${value.slice(3)}`);
const sample: Sample = {
  detector: dowod,
  valid,
  words: ['dowód', 'nr dowodu:', 'identity card', 'dowodzie osobistym'],
  bare: 'alone',
  spell: (value) => [
    value,
    `${value.slice(0, 3)} ${value.slice(3)}`,
    `${value.slice(0, 3)}-${value.slice(3)}`,
    value.toLowerCase(),
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(dowod, valid, 3));

test.each(['dowód ⟦PXG458101⟧ (błąd)'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(dowod, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['see PXG358101', 'część PXG458101'])('nothing in %s', (text) => {
  expect(values(dowod, text)).toEqual([]);
});
