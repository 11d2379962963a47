import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mrzDigit } from '../../../detectors/checksums/mrz.js';
import { reisepass } from '../../../detectors/de/reisepass.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = fc
  .stringMatching(/^[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{6}\d{2}$/)
  .map((value) => value + mrzDigit(value));
const sample: Sample = {
  detector: reisepass,
  valid,
  words: ['Reisepass', 'passport', 'Passnummer'],
  bare: 'alone',
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(reisepass, valid, -1));

test.each(['Reisepass ⟦C01X00T47⟧', 'passport no. ⟦c01x00t478⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(reisepass, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['C01X00T47', 'passport C01X00T4', 'passport CFGHJKCFG'])('nothing in %s', (text) => {
  expect(values(reisepass, text)).toEqual([]);
});
