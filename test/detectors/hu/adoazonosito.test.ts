import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoazonosito, isAdoazonosito } from '../../../detectors/hu/adoazonosito.js';
import { values } from '../drive.js';
import { completed, digits, holdsFor, isNoPart, needsItsCheck, type Sample } from '../spellings.js';

const valid = completed(
  fc.tuple(fc.integer({ min: 13_000, max: 58_000 }), digits(3)).map(([days, order]) => `8${days}${order}`),
  isAdoazonosito,
);
const sample: Sample = {
  detector: adoazonosito,
  valid,
  words: ['adóazonosító jel', 'adóazonosítója:', 'tax id'],
  bare: 'anywhere',
  spell: (value) => [value, `${value.slice(0, 4)} ${value.slice(4, 7)} ${value.slice(7)}`],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test('needs its check digit', () => needsItsCheck(adoazonosito, valid, -1));

test.each(['7403340036', '8903340036'])('nothing in %s', (text) => {
  expect(values(adoazonosito, text)).toEqual([]);
});
