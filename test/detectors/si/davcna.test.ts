import fc from 'fast-check';
import { expect, test } from 'vitest';
import { davcna, isDavcna } from '../../../detectors/si/davcna.js';
import { findings, unmark, values } from '../drive.js';
import { completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[1-9]\d{6}$/), (value) => isDavcna(value) !== false);
const sample: Sample = {
  detector: davcna,
  valid,
  words: ['davčna številka', 'davčna št.', 'ID za DDV', 'tax number'],
  bare: 'never',
  spell: (value) => [value, `SI${value}`, `SI ${value}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(davcna, valid, -1));

test.each(['to je ⟦SI50223054⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(davcna, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['davčna 50223055', 'SI50223055'])('nothing in %s', (text) => {
  expect(values(davcna, text)).toEqual([]);
});
