import { test } from 'vitest';
import { isPvn, pvn } from '../../../detectors/lv/pvn.js';
import { digits, expectAgreement, expectBare, expectInContext, expectNothing } from '../northern-europe.js';

const any = digits(11, 40_000_000_000);
const valid = any.filter(isPvn);

test('agrees with stdnum', () => expectAgreement(isPvn, 'LV.pvn', valid, any));

test('finds one behind LV bare, another in context', () => {
  expectBare(
    pvn,
    valid.map((n) => [`LV${n}`, `LV ${n}`]),
  );
  expectInContext(
    pvn,
    valid.map((n) => [n]),
    'VAT number',
  );
});

test('never finds a wrong check', () => {
  expectNothing(
    pvn,
    any.filter((n) => !isPvn(n)).map((n) => `VAT LV${n}`),
  );
});
