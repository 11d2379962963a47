import fc from 'fast-check';
import { test } from 'vitest';
import { isOrgnr, seOrgnr } from '../../../detectors/se/orgnr.js';
import {
  digits,
  expectAgreement,
  expectAlone,
  expectBare,
  expectInContext,
  expectNothing,
} from '../northern-europe.js';

const any = fc.tuple(digits(2), digits(8, 20_000_000)).map((parts) => parts.join(''));
const valid = any.filter(isOrgnr);
const hyphen = (n: string): string => `${n.slice(0, 6)}-${n.slice(6)}`;

test('agrees with stdnum', () => expectAgreement(isOrgnr, 'SE.orgnr', valid, any));

test('finds one with its hyphen or SE bare, a compact one in context or alone', () => {
  expectBare(
    seOrgnr,
    valid.map((n) => [hyphen(n), `SE${n}01`, `16${hyphen(n)}`]),
  );
  expectInContext(
    seOrgnr,
    valid.map((n) => [n]),
    'organisationsnummer',
  );
  expectAlone(
    seOrgnr,
    valid.map((n) => [n]),
  );
});

test('never finds a wrong check digit', () => {
  expectNothing(
    seOrgnr,
    any.filter((n) => !isOrgnr(n)).map((n) => `orgnr ${hyphen(n)}`),
  );
});
