import { expect, test } from 'vitest';
import { passport } from '../../../detectors/cy/passport.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    passport,
    digits(8).map((body) => `K${body}`),
    (value) => [
      value,
      value.toLowerCase(),
      `${value.slice(0, 1)} ${value.slice(1)}`,
      `${value.slice(0, 1)}-${value.slice(1)}`,
    ],
    { where: 'near', word: 'passport' },
  );
});

test.each(['διαβατήριο', 'Reisepass', 'paspoort'])('%s is context', (word) => {
  expect(values(passport, `${word} K00473826`)).toEqual(['K00473826']);
});
