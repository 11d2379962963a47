import fc from 'fast-check';
import { test } from 'vitest';
import { isPps, pps } from '../../../detectors/ie/pps.js';
import {
  digits,
  expectAgreement,
  expectBare,
  expectInContext,
  expectNothing,
  letters,
} from '../northern-europe.js';

const any = fc
  .tuple(digits(7), letters(1, 'ABCDEFGHIJKLMNOPQRSTUVW'), fc.constantFrom('', 'A', 'H', 'W', 'T'))
  .map((parts) => parts.join(''));
const valid = any.filter(isPps);

test('agrees with stdnum', () => expectAgreement(isPps, 'IE.pps', valid, any));

test('finds a valid one in capitals bare, others in context', () => {
  expectBare(
    pps,
    valid.map((n) => [n]),
  );
  expectInContext(
    pps,
    valid.map((n) => [n.toLowerCase(), `${n.slice(0, 7)} ${n.slice(7)}`]),
    'PPS number',
  );
  expectInContext(
    pps,
    any.filter((n) => !isPps(n)).map((n) => [n]),
    'PPS number',
  );
});

test('never finds a longer one', () =>
  expectNothing(
    pps,
    valid.map((n) => `PPS 1${n}`),
  ));
