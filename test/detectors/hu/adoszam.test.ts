import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { adoszam, isAdoszam } from '../../../detectors/hu/adoszam.js';
import { findings, unmark, values } from '../drive.js';
import { agrees, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-9]\d{6}$/), isAdoszam).map((value) => `${value}-2-41`);
const sample: Sample = {
  detector: adoszam,
  valid,
  words: ['adószám', 'adószám:', 'VAT'],
  bare: 'anywhere',
  canonical: (value) => value.replaceAll('-', ''),
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(adoszam, valid, 7));

test('agrees with stdnum', () => agrees(fc.stringMatching(/^[1-9]\d{6}$/), isAdoszam, stdnum['HU']!['anum']));

test.each(['VAT ⟦HU12345676⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(adoszam, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['12345676', '12345676-6-41'])('nothing in %s', (text) => {
  expect(values(adoszam, text)).toEqual([]);
});
