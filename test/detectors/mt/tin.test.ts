import { expect, test } from 'vitest';
import { tin } from '../../../detectors/mt/tin.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    tin,
    digits(1, 1, 8).chain((first) => digits(7).map((body) => first + first + body)),
    (value) => [value, `${value.slice(0, 3)} ${value.slice(3, 6)} ${value.slice(6)}`],
    { where: 'near', word: 'tax number' },
  );
});

test.each(['TIN', 'numéro fiscal', 'Steuernummer'])('%s is context', (word) => {
  expect(values(tin, `${word} 334738261`)).toEqual(['334738261']);
});
