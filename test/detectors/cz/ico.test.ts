import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { ico, isIco } from '../../../detectors/cz/ico.js';
import { values } from '../drive.js';
import { agrees, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-8]\d{6}$/), isIco);
const sample: Sample = {
  detector: ico,
  valid,
  words: ['IČO', 'IČ:', 'company number'],
  bare: 'never',
  spell: (value) => [value, `${value.slice(0, 2)} ${value.slice(2, 5)} ${value.slice(5)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(ico, valid, -1));

test('agrees with stdnum', () => agrees(fc.stringMatching(/^\d{7}$/), isIco, stdnum['CZ']!['ico']));

test.each(['IČO 25123892', 'IČO 95123891'])('nothing in %s', (text) => {
  expect(values(ico, text)).toEqual([]);
});
