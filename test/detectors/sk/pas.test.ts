import fc from 'fast-check';
import { expect, test } from 'vitest';
import { skPas } from '../../../detectors/sk/pas.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[A-Z]{2}\d{7}$/);
const sample: Sample = {
  detector: skPas,
  valid,
  words: ['cestovný pas', 'číslo pasu:', 'passport'],
  bare: 'never',
  spell: (value) => [value, `${value.slice(0, 2)} ${value.slice(2)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['pasu ⟦P1234567⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(skPas, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['BD1234567', 'pasu 1234567'])('nothing in %s', (text) => {
  expect(values(skPas, text)).toEqual([]);
});
