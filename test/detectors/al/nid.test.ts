import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nid } from '../../../detectors/al/nid.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[F-M]\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|1\d|2[0-8])\d{3}[A-W]$/);
const sample: Sample = {
  detector: nid,
  valid,
  words: ['NID', 'numri personal', 'national id'],
  bare: 'alone',
  spell: (value) => [value, value.toLowerCase()],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['NID J61301123A', 'see J60101123A'])('nothing in %s', (text) => {
  expect(values(nid, text)).toEqual([]);
});
