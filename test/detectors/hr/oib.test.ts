import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isOib, oib } from '../../../detectors/hr/oib.js';
import { findings, unmark, values } from '../drive.js';
import { agrees, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-9]\d{9}$/), (value) => isOib(value) !== false);
const sample: Sample = {
  detector: oib,
  valid,
  words: ['OIB', 'OIB:', 'porezni broj', 'tax id'],
  bare: 'alone',
  spell: (value) => [value, `HR${value}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(oib, valid, -1));

test('agrees with stdnum', () =>
  agrees(fc.stringMatching(/^[1-9]\d{9}$/), (value) => isOib(value) !== false, stdnum['HR']!['oib']));

test.each(['to je ⟦HR94577403194⟧', 'OIB ⟦94577403195⟧ (pogreška)'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(oib, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['see 94577403194', '00000000001'])('nothing in %s', (text) => {
  expect(values(oib, text)).toEqual([]);
});
