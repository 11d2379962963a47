import { expect, test } from 'vitest';
import { ci } from '../../../detectors/ro/ci.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    ci,
    letters(2).chain((first) => digits(6).map((body) => first + body)),
    (value) => [
      value,
      value.toLowerCase(),
      `${value.slice(0, 2)} ${value.slice(2)}`,
      `${value.slice(0, 2)}-${value.slice(2)}`,
      `${value.slice(0, 2)} nr. ${value.slice(2)}`,
    ],
    { where: 'near', word: 'carte de identitate' },
  );
});

test.each(['seria', 'identity card', 'Personalausweis'])('%s is context', (word) => {
  expect(values(ci, `${word} RX 473826`)).toEqual(['RX 473826']);
});
