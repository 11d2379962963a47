import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utlevel } from '../../../detectors/hu/utlevel.js';
import { values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[A-Z]{2}\d{6,7}$/);
const sample: Sample = {
  detector: utlevel,
  valid,
  words: ['útlevél', 'útlevélszám:', 'passport'],
  bare: 'never',
  spell: (value) => [value, `${value.slice(0, 2)} ${value.slice(2)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['BA0006902', 'passport BA00690'])('nothing in %s', (text) => {
  expect(values(utlevel, text)).toEqual([]);
});
