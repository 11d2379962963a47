import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dic } from '../../../detectors/cz/dic.js';
import { isIco } from '../../../detectors/cz/ico.js';
import { findings, unmark, values } from '../drive.js';
import { completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-8]\d{6}$/), isIco).map((value) => `CZ${value}`);
const sample: Sample = {
  detector: dic,
  valid,
  words: ['DIČ', 'DIČ:', 'VAT', 'USt-IdNr.'],
  bare: 'anywhere',
  spell: (value) => [value, value.toLowerCase(), `CZ ${value.slice(2)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(dic, valid, -1));

test.each(['DIČ ⟦CZ640903926⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(dic, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['25123891'])('nothing in %s', (text) => {
  expect(values(dic, text)).toEqual([]);
});
