import { expect, test } from 'vitest';
import { ts } from '../../../detectors/it/ts.js';
import { values } from '../drive.js';
import { checkSpellings, digits } from '../every-spelling.js';

test('finds one bare', () => {
  checkSpellings(
    ts,
    digits(15).map((body) => `80380${body}`),
    (value) => [value, value.match(/.{5}/g)!.join(' '), value.match(/.{4}/g)!.join(' ')],
    { where: 'bare', word: 'tessera sanitaria' },
  );
});

test('finds no other card of twenty digits', () => {
  expect(values(ts, 'tessera sanitaria 80280004738261504738')).toEqual([]);
});
