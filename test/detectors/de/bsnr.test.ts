import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bsnr } from '../../../detectors/de/bsnr.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^(?:17|38|72|98)\d{7}$/);
const sample: Sample = {
  detector: bsnr,
  valid,
  words: ['BSNR', 'Betriebsstättennummer'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['BSNR (neu) ⟦711234567⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(bsnr, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['BSNR 431234567', '711234567'])('nothing in %s', (text) => {
  expect(values(bsnr, text)).toEqual([]);
});
