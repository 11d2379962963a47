import { expect, test } from 'vitest';
import { passaporto } from '../../../detectors/it/passaporto.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context or alone', () => {
  checkSpellings(
    passaporto,
    letters(2).chain((first) => digits(7).map((body) => first + body)),
    (value) => [
      value,
      value.toLowerCase(),
      `${value.slice(0, 2)} ${value.slice(2)}`,
      `${value.slice(0, 2)}-${value.slice(2)}`,
    ],
    { where: 'alone', word: 'passaporto' },
  );
});

test.each(['passport', 'Reisepass', 'pasaporte'])('%s is context', (word) => {
  expect(values(passaporto, `${word} YB4738261`)).toEqual(['YB4738261']);
});
