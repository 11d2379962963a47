import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuehrerschein } from '../../../detectors/de/fuehrerschein.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[A-Z]\d{3}[A-Z]{2}\d[A-Z]\d\d[0-9A-Z]$/);
const sample: Sample = {
  detector: fuehrerschein,
  valid,
  words: ['Führerschein', 'Fahrerlaubnis', 'driving licence'],
  bare: 'alone',
  spell: (value) => [value, value.toLowerCase()],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['Führerscheinnummer: ⟦B072RRE2I55⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(fuehrerschein, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['DE987654321', 'B12345678A', 'Führerschein B1234567890', 'Führerschein Klasse BE'])(
  'nothing in %s',
  (text) => {
    expect(values(fuehrerschein, text)).toEqual([]);
  },
);
