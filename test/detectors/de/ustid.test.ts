import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mod11and10 } from '../../../detectors/checksums/iso7064.js';
import { ustid } from '../../../detectors/de/ustid.js';
import { findings, unmark, values } from '../drive.js';
import { completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-9]\d{7}$/), mod11and10).map((value) => `DE${value}`);
const sample: Sample = {
  detector: ustid,
  valid,
  words: ['USt-IdNr.', 'VAT', 'TVA'],
  bare: 'anywhere',
  spell: (value) => [
    value,
    value.toLowerCase(),
    `DE ${value.slice(2, 5)} ${value.slice(5, 8)} ${value.slice(8)}`,
    `DE-${value.slice(2, 5)}-${value.slice(5, 8)}-${value.slice(8)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(ustid, valid, -1));

test.each(['USt-IdNr.: ⟦DE136695977⟧ (vertippt)'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(ustid, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['136695976'])('nothing in %s', (text) => {
  expect(values(ustid, text)).toEqual([]);
});
