import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prawoJazdy } from '../../../detectors/pl/prawo-jazdy.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^\d{11}$/);
const sample: Sample = {
  detector: prawoJazdy,
  valid,
  words: ['prawo jazdy', 'numer prawa jazdy:', "driver's license"],
  bare: 'never',
  spell: (value) => [`${value.slice(0, 5)}/${value.slice(5, 7)}/${value.slice(7)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['prawo jazdy ⟦04-8736370⟧', 'prawo jazdy AB ⟦CD1234567⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(prawoJazdy, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['12345/06/1465', 'prawo jazdy od 12/06/2014'])('nothing in %s', (text) => {
  expect(values(prawoJazdy, text)).toEqual([]);
});
