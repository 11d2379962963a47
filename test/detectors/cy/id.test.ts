import { expect, test } from 'vitest';
import { id } from '../../../detectors/cy/id.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(id, digits(7, 1_000_000), (value) => [value, `000${value}`], {
    where: 'near',
    word: 'identity card',
  });
});

test.each(['ταυτότητα', 'carte d’identité', 'Ausweis'])('%s is context', (word) => {
  expect(values(id, `${word} 4738261`)).toEqual(['4738261']);
});
