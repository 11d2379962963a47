import fc from 'fast-check';
import { test } from 'vitest';
import { fodselsnummer, isFodselsnummer } from '../../../detectors/no/fodselsnummer.js';
import {
  dates,
  digits,
  expectAgreement,
  expectBare,
  expectInContext,
  expectNothing,
} from '../northern-europe.js';

const FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function check(head: string, weights: readonly number[]): string {
  return head + ((11 - (weights.reduce((sum, weight, at) => sum + weight * Number(head[at]), 0) % 11)) % 11);
}

const body = (day = 0): fc.Arbitrary<string> =>
  fc.tuple(dates(1940, 1999), digits(3, 0, 499)).map(([{ y, m, d }, rest]) => {
    return `${String(Number(d) + day).padStart(2, '0')}${m}${y.slice(2)}${rest}`;
  });
const made = (day = 0): fc.Arbitrary<string> =>
  body(day)
    .map((head) => check(check(head, FIRST), SECOND))
    .filter((n) => n.length === 11);

test('agrees with stdnum', () => {
  const any = fc.tuple(body(), digits(2)).map((parts) => parts.join(''));
  expectAgreement(isFodselsnummer, 'NO.fodselsnummer', made(), any);
  expectAgreement(isFodselsnummer, 'NO.fodselsnummer', made(40), any);
});

test('finds any bare, a mistyped one in context', () => {
  for (const day of [0, 40]) {
    expectBare(
      fodselsnummer,
      made(day).map((n) => [n, `${n.slice(0, 6)} ${n.slice(6)}`, `${n.slice(0, 6)}-${n.slice(6)}`]),
    );
  }
  const wrong = fc
    .tuple(body(), digits(2))
    .map((parts) => parts.join(''))
    .filter((n) => !isFodselsnummer(n));
  expectInContext(
    fodselsnummer,
    wrong.map((n) => [n]),
    'fødselsnummer',
  );
});

test('never finds a longer one', () =>
  expectNothing(
    fodselsnummer,
    made().map((n) => `fnr ${n}1`),
  ));
