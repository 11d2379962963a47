import { expect, test } from 'vitest';
import { passaporte } from '../../../detectors/pt/passaporte.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    passaporte,
    letters(2).chain((first) => digits(6).map((body) => first + body)),
    (value) => [
      value,
      value.toLowerCase(),
      `${value.slice(0, 2)} ${value.slice(2)}`,
      `${value.slice(0, 2)}-${value.slice(2)}`,
    ],
    { where: 'near', word: 'passaporte' },
  );
});

test.each(['passport', 'Reisepass', 'paszport'])('%s is context', (word) => {
  expect(values(passaporte, `${word} K473826`)).toEqual(['K473826']);
});
