import fc from 'fast-check';
import { test } from 'vitest';
import { asmensKodas, isAsmensKodas } from '../../../detectors/lt/asmens-kodas.js';
import {
  dates,
  digits,
  expectAgreement,
  expectBare,
  expectInContext,
  expectNothing,
} from '../northern-europe.js';

const any = fc.tuple(dates(1900, 2019), fc.boolean(), digits(4)).map(([{ y, m, d }, male, rest]) => {
  return `${(y < '2000' ? 3 : 5) + (male ? 0 : 1)}${y.slice(2)}${m}${d}${rest}`;
});
const valid = any.filter(isAsmensKodas);

test('agrees with stdnum', () => expectAgreement(isAsmensKodas, 'LT.asmens', valid, any));

test('finds a valid one bare, a mistyped one in context', () => {
  expectBare(
    asmensKodas,
    valid.map((n) => [n]),
  );
  expectInContext(
    asmensKodas,
    any.filter((n) => !isAsmensKodas(n)).map((n) => [n]),
    'asmens kodas',
  );
});

test('needs a month, and to be whole', () => {
  expectNothing(
    asmensKodas,
    valid.map((n) => `asmens kodas ${n.slice(0, 3)}13${n.slice(5)}`),
  );
  expectNothing(
    asmensKodas,
    valid.map((n) => `asmens kodas ${n}1`),
  );
});
