import fc from 'fast-check';
import { expect, test } from 'vitest';
import { krs } from '../../../detectors/pl/krs.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^000\d{7}$/);
const sample: Sample = {
  detector: krs,
  valid,
  words: ['KRS', 'nr KRS:', 'rejestru przedsiębiorców'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['KRS 9000123456', '0000123456 sztuk'])('nothing in %s', (text) => {
  expect(values(krs, text)).toEqual([]);
});
