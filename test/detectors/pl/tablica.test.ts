import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tablica } from '../../../detectors/pl/tablica.js';
import { findings, unmark, values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[BCDEFGKLNOPRSTWZ][A-Z](?:\d{5}|\d{4}[A-Z]|\d{3}[A-Z]{2})$/);
const sample: Sample = {
  detector: tablica,
  valid,
  words: ['nr rej.', 'tablice', 'numer rejestracyjny:', 'plate'],
  bare: 'never',
  spell: (value) => [
    value,
    `${value.slice(0, 2)} ${value.slice(2)}`,
    `${value.slice(0, 2)}-${value.slice(2)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['rej. ⟦wx22487⟧'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(tablica, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['rejestracja od 12345', 'nr rej. PO 7761', 'tablica 3'])('nothing in %s', (text) => {
  expect(values(tablica, text)).toEqual([]);
});
