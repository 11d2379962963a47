import { expect, test } from 'vitest';
import { passport } from '../../../detectors/mt/passport.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(passport, digits(7), (value) => [value], { where: 'near', word: 'passport' });
});

test.each(['passaport', 'Reisepass', 'pasaporte'])('%s is context', (word) => {
  expect(values(passport, `${word} 1047382`)).toEqual(['1047382']);
});
