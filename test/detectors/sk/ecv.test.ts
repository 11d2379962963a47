import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ecv } from '../../../detectors/sk/ecv.js';
import { values } from '../drive.js';
import { holdsFor, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[A-Z]{2}\d{3}[A-Z]{2}$/);
const sample: Sample = {
  detector: ecv,
  valid,
  words: ['EČV', 'evidenčné číslo:', 'ŠPZ'],
  bare: 'never',
  spell: (value) => [
    value,
    `${value.slice(0, 2)}-${value.slice(2)}`,
    `${value.slice(0, 2)} ${value.slice(2, 5)} ${value.slice(5)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test.each(['BA-123AB', 'EČV BA-1234AB'])('nothing in %s', (text) => {
  expect(values(ecv, text)).toEqual([]);
});
