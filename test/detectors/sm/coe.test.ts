import { expect, test } from 'vitest';
import { coe } from '../../../detectors/sm/coe.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one in context only', () => {
  checkSpellings(
    coe,
    digits(5).map((body) => `SM${body}`),
    (value) => [value, `SM ${value.slice(2)}`],
    { where: 'near', word: 'COE' },
  );
});

test.each(['codice operatore economico', 'San Marino', 'operatore economico n.'])('%s is context', (word) => {
  expect(values(coe, `${word} 04738`)).toEqual(['04738']);
});

test('numbers of other lengths are none', () => {
  expect(values(coe, 'COE 473826')).toEqual([]);
});
