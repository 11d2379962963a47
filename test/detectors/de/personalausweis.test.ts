import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mrzDigit } from '../../../detectors/checksums/mrz.js';
import { personalausweis } from '../../../detectors/de/personalausweis.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = fc
  .stringMatching(/^[LMNPRTVWXY][CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{5}\d{2}$/)
  .map((value) => value + mrzDigit(value));
const sample: Sample = {
  detector: personalausweis,
  valid,
  words: ['Personalausweis', 'Ausweisnummer', 'identity card'],
  bare: 'alone',
  spell: (value) => [value, value.slice(0, -1), value.toLowerCase()].slice(0, 1),
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(personalausweis, valid, -1));

test.each(['Personalausweis ⟦L01X00T47⟧', 'Perso: ⟦l01x00t471⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(personalausweis, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['L01X00T47', 'Ausweis L01X00T4', 'Ausweis LMNPRTVWX'])('nothing in %s', (text) => {
  expect(values(personalausweis, text)).toEqual([]);
});
