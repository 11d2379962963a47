import { expect, test } from 'vitest';
import { diavatirio } from '../../../detectors/gr/diavatirio.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    diavatirio,
    letters(2, 'ABEZHIKMNOPTYX').chain((first) => digits(7).map((body) => first + body)),
    (value) => [
      value,
      value.toLowerCase(),
      `${value.slice(0, 2)} ${value.slice(2)}`,
      `${value.slice(0, 2)}-${value.slice(2)}`,
    ],
    { where: 'near', word: 'διαβατήριο' },
  );
});

test.each(['passport', 'διαβατηρίου', 'Reisepass'])('%s is context', (word) => {
  expect(values(diavatirio, `${word} ΑΚ4738261`)).toEqual(['ΑΚ4738261']);
});

test('letters of either script are one value', () => {
  expect(diavatirio.canonical!('ΑΚ4738261', 'GR_PASSPORT')).toBe('AK4738261');
});
