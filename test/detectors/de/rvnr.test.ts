import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { expect, test } from 'vitest';
import { isRvnr, rvnr } from '../../../detectors/de/rvnr.js';
import { findings, unmark, values } from '../drive.js';
import { agrees, birth, completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const front = fc
  .tuple(fc.constantFrom('08', '13', '15', '50', '65'), birth(1920, 2020), fc.stringMatching(/^[A-Z]\d\d$/))
  .map(([area, [year, month, day], rest]) => `${area}${day}${month}${year.slice(2)}${rest}`);
const valid = completed(front, isRvnr);
const sample: Sample = {
  detector: rvnr,
  valid,
  words: ['RVNR', 'Sozialversicherungsnummer', 'SV-Nr.'],
  bare: 'anywhere',
  spell: (value) => [
    value,
    `${value.slice(0, 2)} ${value.slice(2, 8)} ${value[8]} ${value.slice(9)}`,
    value.toLowerCase(),
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(rvnr, valid, -1));

test('agrees with stdnum', () => agrees(front, isRvnr, stdnum['DE']!['svnr']));

test.each(['Nummer ⟦65 070803 A 019⟧.'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(rvnr, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['65070003A019', '00070803A019'])('nothing in %s', (text) => {
  expect(values(rvnr, text)).toEqual([]);
});
