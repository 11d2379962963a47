import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKw, kw } from '../../../detectors/pl/kw.js';
import { findings, unmark, values } from '../drive.js';
import { completed, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(fc.stringMatching(/^[A-PR-UWYZ]{2}\d[A-PR-UWYZ]\d{8}$/), isKw).map(
  (value) => `${value.slice(0, 4)}/${value.slice(4, 12)}/${value[12]}`,
);
const sample: Sample = {
  detector: kw,
  valid,
  words: ['KW', 'księga wieczysta nr', 'Grundbuch'],
  bare: 'anywhere',
  spell: (value) => [value, value.replaceAll('/', ' / '), value.toLowerCase()],
  canonical: (value) => value.replaceAll('/', ''),
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(kw, valid, -1));

test.each(['księga ⟦WA4M/00123456/3⟧ (błąd)'])('%s', (example) => {
  const { text, spans } = unmark(example);
  expect(findings(kw, text).map(({ start, end }) => [start, end])).toEqual(spans);
});

test.each(['WA4M/00123456/3'])('nothing in %s', (text) => {
  expect(values(kw, text)).toEqual([]);
});
