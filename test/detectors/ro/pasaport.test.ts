import { expect, test } from 'vitest';
import { pasaport } from '../../../detectors/ro/pasaport.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(pasaport, digits(9), (value) => [value], { where: 'near', word: 'pașaport' });
});

test.each(['pasaport', 'passport', 'Reisepass'])('%s is context', (word) => {
  expect(values(pasaport, `${word} 05473826`)).toEqual(['05473826']);
});
