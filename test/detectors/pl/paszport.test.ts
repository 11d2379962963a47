import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paszport } from '../../../detectors/pl/paszport.js';
import { values } from '../drive.js';
import { holdsFor, isNoPart, type Sample } from '../spellings.js';

const valid = fc.stringMatching(/^[A-Z]{2}\d{7}$/);
const sample: Sample = {
  detector: paszport,
  valid,
  words: ['paszport', 'numer paszportu:', 'passport'],
  bare: 'never',
  spell: (value) => [
    value,
    `${value.slice(0, 2)} ${value.slice(2)}`,
    `${value.slice(0, 3)}-${value.slice(3)}`,
  ],
};

test('is found in every usual spelling', () => holdsFor(sample));

test('is not found inside something longer', () => isNoPart(sample));

test.each(['paszport HX608803', 'HX6088035 to lot'])('nothing in %s', (text) => {
  expect(values(paszport, text)).toEqual([]);
});
