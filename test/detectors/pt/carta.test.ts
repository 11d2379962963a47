import { expect, test } from 'vitest';
import { carta } from '../../../detectors/pt/carta.js';
import { values } from '../drive.js';
import { checkSpellings, digits, letters } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    carta,
    letters(1).chain((first) => digits(7).map((body) => first + body)),
    (value) => [
      value,
      value.toLowerCase(),
      `${value.slice(0, 1)} ${value.slice(1)}`,
      `${value.slice(0, 1)}-${value.slice(1)}`,
    ],
    { where: 'near', word: 'carta de condução' },
  );
});

test.each(['driving licence', 'permis de conduire', 'rijbewijs'])('%s is context', (word) => {
  expect(values(carta, `${word} AV-147382 6`)).toEqual(['AV-147382 6']);
});
