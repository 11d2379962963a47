import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putovnica } from '../../../detectors/hr/putovnica.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^\d{9}$/);
const sample: Sample = {
  detector: putovnica,
  valid,
  words: ['putovnica', 'broj putovnice:', 'pasoš', 'passport'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['007007007', 'putovnica 00112233'])('nothing in %s', (text) => {
  expect(values(putovnica, text)).toEqual([]);
});
