import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { mod11and10 } from '../../../detectors/checksums/iso7064.js';
import { pib } from '../../../detectors/rs/pib.js';
import { values } from '../drive.js';
import { agrees, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^1\d{7}$/), mod11and10);
const sample: Sample = {
  detector: pib,
  valid,
  words: ['PIB', 'ПИБ:', 'poreski broj'],
  bare: 'never',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(pib, valid, -1));

test('agrees with stdnum', () => agrees(fc.stringMatching(/^1\d{7}$/), mod11and10, stdnum['RS']!['pib']));

test.each(['PIB 101134703', '101134702'])('nothing in %s', (text) => {
  expect(values(pib, text)).toEqual([]);
});
