import fc from 'fast-check';
import { test } from 'vitest';
import { pTal } from '../../../detectors/fo/p-tal.js';
import { dates, digits, expectInContext, expectNothing } from '../northern-europe.js';

const any = fc.tuple(dates(), digits(3)).map(([{ y, m, d }, rest]) => `${d}${m}${y.slice(2)}-${rest}`);

test('finds any in context only', () => {
  expectInContext(
    pTal,
    any.map((n) => [n, n.replace('-', ''), n.replace('-', ' ')]),
    'P-tal',
  );
});

test('needs a date, and to be whole', () => {
  expectNothing(
    pTal,
    any.map((n) => `P-tal ${n.slice(0, 2)}13${n.slice(4)}`),
  );
  expectNothing(
    pTal,
    any.map((n) => `P-tal ${n}1`),
  );
});
