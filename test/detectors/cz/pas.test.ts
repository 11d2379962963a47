import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pas } from '../../../detectors/cz/pas.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[3-9]\d{7}$/);
const sample: Sample = {
  detector: pas,
  valid,
  words: ['cestovní pas', 'číslo pasu:', 'passport'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['passport of 20190412', '41234567'])('nothing in %s', (text) => {
  expect(values(pas, text)).toEqual([]);
});
