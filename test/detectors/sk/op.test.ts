import fc from 'fast-check';
import { expect, test } from 'vitest';
import { skOp } from '../../../detectors/sk/op.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[A-Z]{2}\d{6}$/);
const sample: Sample = {
  detector: skOp,
  valid,
  words: ['občiansky preukaz', 'číslo OP:', 'identity card'],
  bare: 'never',
  spell: (value) => [value, `${value.slice(0, 2)} ${value.slice(2)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['let HC123456', 'občiansky preukaz 123456'])('nothing in %s', (text) => {
  expect(values(skOp, text)).toEqual([]);
});
