import { test } from 'vitest';
import { isPvm, pvm } from '../../../detectors/lt/pvm.js';
import { digits, expectAgreement, expectBare, expectInContext, expectNothing } from '../northern-europe.js';

const any = digits(7).chain((n) => digits(1).map((c) => `${n}1${c}`));
const valid = any.filter(isPvm);

test('agrees with stdnum', () => expectAgreement(isPvm, 'LT.pvm', valid, any));

test('finds one behind LT bare, another in context', () => {
  expectBare(
    pvm,
    valid.map((n) => [`LT${n}`, `LT ${n}`]),
  );
  expectInContext(
    pvm,
    valid.map((n) => [n]),
    'VAT number',
  );
});

test('never finds a wrong check', () => {
  expectNothing(
    pvm,
    any.filter((n) => !isPvm(n)).map((n) => `VAT LT${n}`),
  );
});
