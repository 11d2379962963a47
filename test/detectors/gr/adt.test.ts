import { expect, test } from 'vitest';
import { adt } from '../../../detectors/gr/adt.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    adt,
    letters(2, 'ABEZHIKMNOPTYX').chain((first) => digits(6).map((body) => first + body)),
    (value) => [
      value,
      value.toLowerCase(),
      `${value.slice(0, 2)} ${value.slice(2)}`,
      `${value.slice(0, 2)}-${value.slice(2)}`,
    ],
    { where: 'near', word: 'ταυτότητα' },
  );
});

test.each(['ΑΔΤ', 'identity card', 'Personalausweis'])('%s is context', (word) => {
  expect(values(adt, `${word} ΑΚ 473826`)).toEqual(['ΑΚ 473826']);
});

test('letters of either script are one value', () => {
  expect(adt.canonical!('ΑΚ 473826', 'GR_IDENTITY_CARD')).toBe('AK473826');
});
