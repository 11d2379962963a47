import fc from 'fast-check';
import { test } from 'vitest';
import { isPersonnummer, personnummer } from '../../../detectors/se/personnummer.js';
import { dates, digits, expectAgreement, expectBare, expectNothing } from '../northern-europe.js';

const born = fc.tuple(dates(1930, 2013), fc.boolean(), digits(4)).map(([{ y, m, d }, moved, rest]) => {
  return `${y}${m}${moved ? Number(d) + 60 : d}${rest}`;
});
const valid = born.filter(isPersonnummer);
const hyphen = (n: string): string => `${n.slice(0, -4)}-${n.slice(-4)}`;

test('agrees with stdnum', () => {
  const ours = (value: string): boolean => isPersonnummer(value.replace('-', ''));
  const any = fc.oneof(
    born,
    fc.tuple(digits(4, 1930, 2013), digits(8)).map((parts) => parts.join('')),
  );
  expectAgreement(ours, 'SE.personnummer', valid.map(hyphen), any.map(hyphen));
});

test('finds any bare', () => {
  expectBare(
    personnummer,
    valid.map((n) => [n, hyphen(n), hyphen(n.slice(2)), `${n.slice(2, 8)}+${n.slice(8)}`]),
  );
  expectBare(
    personnummer,
    valid.filter((n) => !/^..1[4-8]|^.{6}[6-9]/.test(n)).map((n) => [n.slice(2)]),
  );
});

test('needs a check digit, a month, and to be whole', () => {
  expectNothing(
    personnummer,
    born.filter((n) => !isPersonnummer(n)),
  );
  expectNothing(
    personnummer,
    valid.map((n) => `personnummer ${n.slice(0, 4)}13${n.slice(6)}`),
  );
  expectNothing(
    personnummer,
    valid.map((n) => `personnummer ${n}1`),
  );
});
