import { expect, test } from 'vitest';
import { pinakida } from '../../../detectors/gr/pinakida.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    pinakida,
    letters(3, 'ABEZHIKMNOPTYX').chain((first) => digits(4).map((body) => first + body)),
    (value) => [
      value,
      value.toLowerCase(),
      `${value.slice(0, 3)} ${value.slice(3)}`,
      `${value.slice(0, 3)}-${value.slice(3)}`,
    ],
    { where: 'near', word: 'number plate' },
  );
});

test.each(['my car', 'Kennzeichen', 'pinakida'])('%s is context', (word) => {
  expect(values(pinakida, `${word} ΙΚΗ-4738`)).toEqual(['ΙΚΗ-4738']);
});

test('letters of either script are one value', () => {
  expect(pinakida.canonical!('ΙΚΗ-4738', 'GR_LICENSE_PLATE')).toBe('IKH4738');
});
